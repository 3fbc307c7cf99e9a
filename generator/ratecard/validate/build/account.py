"""Account: `account` of provider.yaml as an Account value."""

from typing import cast

from ratecard.spec import Account, BalanceAnswer, HistoryAnswer, QuoteAnswer
from ratecard.spec.account import EntryWord
from ratecard.validate.build.places import place_of
from ratecard.validate.node import Node


def build_account(node: Node | None) -> Account | None:
    """Return the account, None where the file has none."""
    if node is None:
        return None
    history = node.child("history")
    return Account(
        balances=tuple(_balance(each) for each in node.items("balance")),
        history=_history(history) if history else None,
        quotes=tuple(_quote(each) for each in node.items("quotes")),
    )


def _balance(node: Node) -> BalanceAnswer:
    return BalanceAnswer(
        operation=node.text_of("operation"),
        credits=node.texts("credits"),
        plan=node.texts("plan"),
        assumed=node.flag("assumed"),
    )


def _history(node: Node) -> HistoryAnswer:
    words: dict[EntryWord, str] = {
        cast(EntryWord, each.name): each.text for each in node.entries("words")
    }
    return HistoryAnswer(
        operation=node.text_of("operation"),
        items=node.texts("items"),
        amount=node.texts("amount"),
        kind=node.texts("kind"),
        words=words,
        job=node.texts("job"),
        at=node.texts("at"),
        assumed=node.flag("assumed"),
    )


def _quote(node: Node) -> QuoteAnswer:
    return QuoteAnswer(
        operation=node.text_of("operation"),
        item=place_of(node.text_of("item")),
        credits=node.texts("credits"),
        assumed=node.flag("assumed"),
    )
