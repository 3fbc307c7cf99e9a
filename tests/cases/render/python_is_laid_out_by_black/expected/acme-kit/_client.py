X = {"a": 1, "b": "Acme *Kit*"}


def f():
    return X
