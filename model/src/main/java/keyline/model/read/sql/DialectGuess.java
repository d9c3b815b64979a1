package keyline.model.read.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Recognises the dialect of a script by what only one dialect says.
public final class DialectGuess {

    /// The key that stands for SQLite, whose scripts aren't read here.
    public static final String SQLITE = "sqlite";

    private static final int ENOUGH = 2;

    private static final List<Clue> CLUES = List.of(
            Clue.of("postgresql", 20, "-- postgresql", "^-- PostgreSQL database dump"),
            Clue.of(
                    "postgresql",
                    4,
                    "$|from stdin|pg_catalog|\\",
                    "\\$(?:\\w*)\\$|^COPY .{1,500} FROM stdin|\\bpg_catalog\\.|^\\\\(?:connect|c|i|set|echo)\\b"),
            Clue.of(
                    "postgresql",
                    3,
                    "::|serial|alter table only|using ",
                    "::\\w|\\b(?:small|big)?serial\\b|\\bALTER TABLE ONLY\\b|\\bUSING (?:gin|gist|btree) \\("),
            Clue.of(
                    "postgresql",
                    2,
                    "bytea|timestamptz|jsonb|tsvector|citext|int2|int4|int8|as enum",
                    "\\b(?:bytea|timestamptz|jsonb|tsvector|citext|int[248])\\b|\\bAS ENUM\\s*\\("),
            Clue.of("postgresql", 2, "bool", "\\bbool\\b"),
            Clue.of(
                    "postgresql",
                    2,
                    "comment on |create extension|search_path|create domain",
                    "^COMMENT ON (?:EXTENSION|TYPE|SCHEMA)|^CREATE EXTENSION|\\bsearch_path\\b|\\bCREATE DOMAIN\\b"),
            // The standard has no text, and those who have it call the number by one word.
            Clue.of("postgresql", 2, "double precision", "\\bDOUBLE PRECISION\\b(?=[^;]{0,2000}\\sTEXT\\b)"),
            Clue.of("mariadb", 30, "mariadb dump|/*m!", "^(?:/\\*M?!999999.{0,40})?-- MariaDB dump|^/\\*M!"),
            Clue.of("mysql", 20, "-- mysql|-- phpmyadmin", "^-- MySQL dump|^-- phpMyAdmin"),
            Clue.of(
                    "mysql",
                    4,
                    "engine|delimiter|/*!",
                    "\\bENGINE\\s*=\\s*\\w+|\\bAUTO_INCREMENT\\b(?=.{0,200}\\bENGINE\\b)"
                            + "|^\\s*DELIMITER\\s|/\\*!\\d{5}"),
            Clue.of("mysql", 3, "`|lock tables|auto_increment", "`\\w+`|^LOCK TABLES|\\bAUTO_INCREMENT\\b"),
            Clue.of("mysql", 3, "key", "^\\s*(?:UNIQUE )?KEY\\s+\\w+\\s*\\("),
            Clue.of(
                    "mysql",
                    2,
                    "tinyint|mediumtext|longtext|mediumint|longblob|unsigned|enum",
                    "\\b(?:TINYINT|MEDIUMTEXT|LONGTEXT|MEDIUMINT|LONGBLOB)\\b|\\bUNSIGNED\\b|\\bENUM\\s*\\('"),
            Clue.of("mysql", 1, "datetime(", "\\bDATETIME\\(\\d\\)"),
            Clue.of(
                    "mssql",
                    5,
                    "go\n|go\r|go;|go |go\t|dbo|identity|nonclustered",
                    "^\\s*GO\\s*;?\\s*$|\\[dbo\\]|\\bdbo\\.|\\bIDENTITY\\s*\\(\\s*\\d+\\s*,|\\bNONCLUSTERED\\b"),
            Clue.of(
                    "mssql",
                    3,
                    "[|nvarchar|uniqueidentifier|datetime2|datetimeoffset|smalldatetime",
                    "\\[\\w+\\]\\s*\\[\\w+\\]|\\b(?:NVARCHAR|UNIQUEIDENTIFIER|DATETIME2|DATETIMEOFFSET"
                            + "|SMALLDATETIME)\\b"),
            Clue.of(
                    "mssql",
                    3,
                    "getdate|sys.|sp_addextendedproperty|check add",
                    "\\bGETDATE\\s*\\(|\\bsys\\.|\\bsp_addextendedproperty\\b|\\bWITH (?:NO)?CHECK ADD\\b"),
            Clue.of("oracle", 5, "varchar2|number", "\\bVARCHAR2\\s*\\(|\\bNUMBER\\s*(?:\\(\\s*[\\d*]|,|NOT)"),
            Clue.of("oracle", 5, "\n/|\r/", "^/\\s*$"),
            Clue.of(
                    "oracle",
                    3,
                    "sysdate|clob|from dual",
                    "\\bSYSDATE\\b|\\bCLOB\\b.{0,40}\\bENABLE\\b|\\bFROM DUAL\\b"),
            Clue.of("oracle", 3, "prompt|rem|spool|whenever", "^\\s*(?:PROMPT|REM|SPOOL|WHENEVER SQLERROR)\\b"),
            Clue.of(
                    "h2",
                    20,
                    "create cached|create memory|runscript|varchar_ignorecase|db_close_delay",
                    "\\bCREATE (?:CACHED|MEMORY)"
                            + " TABLE\\b|\\bRUNSCRIPT\\b|\\bVARCHAR_IGNORECASE\\b|\\bDB_CLOSE_DELAY\\b"),
            Clue.of(
                    "h2",
                    3,
                    "create alias|selectivity|\"public\".",
                    "\\bCREATE ALIAS\\b|\\bSELECTIVITY\\b|\"PUBLIC\"\\."),
            Clue.of(SQLITE, 20, "pragma|sqlite_sequence", "^PRAGMA\\s|\\bsqlite_sequence\\b"),
            Clue.of(
                    SQLITE,
                    5,
                    "autoincrement|without rowid|strict|begin transaction;|using fts",
                    "\\bAUTOINCREMENT\\b|\\bWITHOUT ROWID\\b|\\)\\s*STRICT\\s*;|^BEGIN TRANSACTION;|\\bUSING"
                            + " fts[345]\\b"),
            Clue.of(SQLITE, 2, "strftime", "\\bstrftime\\s*\\("),
            // What people call their files and write at their beginning.
            Clue.of("postgresql", 3, "postgres|pg_dump|.pg.", "\\bpostgres(?:ql)?|\\bpg_dump\\b|\\.pg\\.sql$"),
            Clue.of("mysql", 3, "mysql", "\\bmysql"),
            Clue.of("mariadb", 4, "mariadb", "\\bmariadb"),
            Clue.of("mssql", 4, "server|mssql|transact", "\\bsql[ _-]?server|\\bmssql|\\btransact-sql\\b"),
            Clue.of("oracle", 3, "oracle", "\\boracle\\b"),
            Clue.of("h2", 3, "h2", "\\bh2\\b"),
            Clue.of(SQLITE, 4, "sqlite", "\\bsqlite"));

    private DialectGuess() {}

    /// The key of the dialect; `sql` when nothing tells it.
    ///
    /// @param sample the names of the files and their beginnings; a good part of each
    public static String of(String sample) {
        Map<String, Integer> weights = new HashMap<>();
        Clue.Sample searched = Clue.Sample.of(sample);
        CLUES.forEach(clue -> weights.merge(clue.dialect(), clue.weigh(searched), Integer::sum));
        // What MariaDB says, MySQL says, too.
        if (weights.getOrDefault("mariadb", 0) > 0) {
            weights.merge("mariadb", weights.getOrDefault("mysql", 0), Integer::sum);
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("sql");
    }
}
