"""Read: the bytes of a spec file to plain data with positions, or to findings."""

from ratecard.read.document import DataPath, Document, Spot, show_path
from ratecard.read.file import read_file
from ratecard.read.limits import Limits

__all__ = ["DataPath", "Document", "Limits", "Spot", "read_file", "show_path"]
