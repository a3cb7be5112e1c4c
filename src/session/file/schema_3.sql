
CREATE TABLE particulars (
    seq   INTEGER NOT NULL PRIMARY KEY,
    what  TEXT NOT NULL,
    text  TEXT NOT NULL,
    wall  INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE players (
    seq   INTEGER NOT NULL PRIMARY KEY,
    seat  TEXT NOT NULL,
    names TEXT NOT NULL,
    wall  INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE observations (
    seq      INTEGER NOT NULL PRIMARY KEY,
    number   INTEGER NOT NULL,
    question TEXT NOT NULL,
    line     INTEGER,
    minute   INTEGER,
    after    INTEGER,
    body     TEXT NOT NULL,
    wall     INTEGER NOT NULL,
    chain    TEXT NOT NULL
) STRICT;

CREATE TABLE improvements (
    seq    INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    area   TEXT NOT NULL,
    action TEXT NOT NULL,
    owner  TEXT NOT NULL,
    start  TEXT NOT NULL,
    due    TEXT NOT NULL,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE evaluators (
    seq       INTEGER NOT NULL PRIMARY KEY,
    objective TEXT,
    inject    TEXT,
    action    TEXT,
    evaluator TEXT NOT NULL,
    wall      INTEGER NOT NULL,
    chain     TEXT NOT NULL
) STRICT;
