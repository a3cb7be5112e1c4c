CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    path TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE steps (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    number INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    after  INTEGER NOT NULL,
    author TEXT NOT NULL,
    input  TEXT NOT NULL,
    reason TEXT,
    key    TEXT,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE lines (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    common INTEGER NOT NULL,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE activations (
    seq   INTEGER NOT NULL PRIMARY KEY,
    line  INTEGER NOT NULL,
    wall  INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE refusals (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    after  INTEGER NOT NULL,
    input  TEXT NOT NULL,
    code   TEXT NOT NULL,
    key    TEXT,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE control (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    after  INTEGER NOT NULL,
    seat   TEXT NOT NULL,
    holder TEXT NOT NULL,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE pace (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    after  INTEGER NOT NULL,
    pace   TEXT NOT NULL,
    wall   INTEGER NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE events (
    seq    INTEGER NOT NULL PRIMARY KEY,
    line   INTEGER NOT NULL,
    no     INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    name   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    chain  TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
    seq      INTEGER NOT NULL PRIMARY KEY,
    line     INTEGER NOT NULL,
    minute   INTEGER NOT NULL,
    after    INTEGER NOT NULL,
    author   TEXT NOT NULL,
    body     TEXT NOT NULL,
    bookmark INTEGER NOT NULL,
    wall     INTEGER NOT NULL,
    chain    TEXT NOT NULL
) STRICT;

CREATE TABLE wordings (
    seq      INTEGER NOT NULL PRIMARY KEY,
    line     INTEGER NOT NULL,
    minute   INTEGER NOT NULL,
    after    INTEGER NOT NULL,
    inject   TEXT NOT NULL,
    sender   TEXT NOT NULL,
    headline TEXT NOT NULL,
    body     TEXT NOT NULL,
    wall     INTEGER NOT NULL,
    chain    TEXT NOT NULL
) STRICT;

CREATE TABLE handouts (
    seq      INTEGER NOT NULL PRIMARY KEY,
    line     INTEGER NOT NULL,
    minute   INTEGER NOT NULL,
    after    INTEGER NOT NULL,
    inject   TEXT,
    seats    TEXT NOT NULL,
    sender   TEXT,
    headline TEXT,
    body     TEXT,
    wall     INTEGER NOT NULL,
    chain    TEXT NOT NULL
) STRICT;

CREATE TABLE ratings (
    seq       INTEGER NOT NULL PRIMARY KEY,
    objective TEXT,
    inject    TEXT,
    action    TEXT,
    grade     TEXT NOT NULL,
    comment   TEXT NOT NULL,
    wall      INTEGER NOT NULL,
    chain     TEXT NOT NULL
) STRICT;

CREATE TABLE head (
    seq   INTEGER NOT NULL PRIMARY KEY,
    chain TEXT NOT NULL
) STRICT;
