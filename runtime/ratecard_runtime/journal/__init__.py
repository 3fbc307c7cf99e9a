"""The journal: what was about to be paid for, is being paid for and was paid for, in one file.

`records` are its values, `store` the SQLite file, `budget` the limit that is held inside the
same transaction as the intent, `location` where the file lies when nobody says otherwise.
"""
