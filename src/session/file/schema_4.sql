
CREATE TABLE details (
    seq     INTEGER NOT NULL PRIMARY KEY,
    number  INTEGER NOT NULL,
    cause   TEXT NOT NULL,
    element TEXT,
    status  TEXT,
    wall    INTEGER NOT NULL,
    chain   TEXT NOT NULL
) STRICT;
