"""Runs the statement on standard input in SQLite; every .csv of this folder is a table of that name."""
import csv, pathlib, sqlite3, sys

database = sqlite3.connect(":memory:")
for path in pathlib.Path(".").glob("*.csv"):
    with path.open(newline="", encoding="utf-8") as file:
        names, *rows = csv.reader(file)
    database.execute(f'CREATE TABLE "{path.stem}" ({", ".join(names)})')
    values = [[int(cell) if cell.isdigit() else cell for cell in row] for row in rows]
    database.executemany(f'INSERT INTO "{path.stem}" VALUES ({", ".join("?" * len(names))})', values)
answer = database.execute(sys.stdin.read())
print(" | ".join(column[0] for column in answer.description))
for row in answer:
    print(" | ".join(str(cell) for cell in row))
