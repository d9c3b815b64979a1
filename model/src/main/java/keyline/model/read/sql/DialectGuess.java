package keyline.model.read.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the dialect of a script by what only one dialect says.
public final class DialectGuess {

    /// The key that stands for SQLite, whose scripts aren't read here.
    public static final String SQLITE = "sqlite";

    private static final int MOST_COUNTED = 5;
    private static final int ENOUGH = 2;

    /// What tells a dialect.
    ///
    /// @param weight how surely, each time that it is found
    private record Clue(String dialect, int weight, Pattern pattern) {

        Clue(String dialect, int weight, String pattern) {
            this(dialect, weight, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
        }

        int weigh(String sample) {
            Matcher found = pattern.matcher(sample);
            int times = 0;
            while (times < MOST_COUNTED && found.find()) {
                times++;
            }
            return times * weight;
        }
    }

    private static final List<Clue> CLUES = List.of(
            new Clue("postgresql", 20, "^-- PostgreSQL database dump"),
            new Clue(
                    "postgresql",
                    4,
                    "\\$(?:\\w*)\\$|^COPY .{1,500} FROM stdin|\\bpg_catalog\\.|^\\\\(?:connect|c|i|set|echo)\\b"),
            new Clue(
                    "postgresql",
                    3,
                    "::\\w|\\b(?:small|big)?serial\\b|\\bALTER TABLE ONLY\\b|\\bUSING (?:gin|gist|btree) \\("),
            new Clue(
                    "postgresql",
                    2,
                    "\\b(?:bytea|timestamptz|jsonb|tsvector|citext|int[248]|bool)\\b|\\bAS ENUM\\s*\\("),
            new Clue(
                    "postgresql",
                    2,
                    "^COMMENT ON (?:EXTENSION|TYPE|SCHEMA)|^CREATE EXTENSION|\\bsearch_path\\b|\\bCREATE DOMAIN\\b"),
            new Clue("mariadb", 30, "^(?:/\\*M?!999999.{0,40})?-- MariaDB dump|^/\\*M!"),
            new Clue("mysql", 20, "^-- MySQL dump|^-- phpMyAdmin"),
            new Clue(
                    "mysql",
                    4,
                    "\\bENGINE\\s*=\\s*\\w+|\\bAUTO_INCREMENT\\b(?=.{0,200}\\bENGINE\\b)"
                            + "|^\\s*DELIMITER\\s|/\\*!\\d{5}"),
            new Clue("mysql", 3, "`\\w+`|^LOCK TABLES|\\bAUTO_INCREMENT\\b|^\\s*(?:UNIQUE )?KEY\\s+\\w+\\s*\\("),
            new Clue(
                    "mysql",
                    2,
                    "\\b(?:TINYINT|MEDIUMTEXT|LONGTEXT|MEDIUMINT|LONGBLOB)\\b|\\bUNSIGNED\\b|\\bENUM\\s*\\('"),
            new Clue("mysql", 1, "\\bDATETIME\\(\\d\\)"),
            new Clue(
                    "mssql",
                    5,
                    "^\\s*GO\\s*;?\\s*$|\\[dbo\\]|\\bdbo\\.|\\bIDENTITY\\s*\\(\\s*\\d+\\s*,|\\bNONCLUSTERED\\b"),
            new Clue(
                    "mssql",
                    3,
                    "\\[\\w+\\]\\s*\\[\\w+\\]|\\b(?:NVARCHAR|UNIQUEIDENTIFIER|DATETIME2|DATETIMEOFFSET"
                            + "|SMALLDATETIME)\\b"),
            new Clue(
                    "mssql",
                    3,
                    "\\bGETDATE\\s*\\(|\\bsys\\.|\\bsp_addextendedproperty\\b|\\bWITH (?:NO)?CHECK ADD\\b"),
            new Clue("oracle", 5, "\\bVARCHAR2\\s*\\(|\\bNUMBER\\s*\\(\\s*[\\d*]|\\bNUMBER\\s*(?:,|NOT)|^/\\s*$"),
            new Clue(
                    "oracle",
                    3,
                    "\\bSYSDATE\\b|\\bCLOB\\b.{0,40}\\bENABLE\\b|^\\s*(?:PROMPT|REM|SPOOL|WHENEVER"
                            + " SQLERROR)\\b|\\bFROM DUAL\\b"),
            new Clue(
                    "h2",
                    20,
                    "\\bCREATE (?:CACHED|MEMORY)"
                            + " TABLE\\b|\\bRUNSCRIPT\\b|\\bVARCHAR_IGNORECASE\\b|\\bDB_CLOSE_DELAY\\b"),
            new Clue("h2", 3, "\\bCREATE ALIAS\\b|\\bSELECTIVITY\\b|\"PUBLIC\"\\."),
            new Clue(SQLITE, 20, "^PRAGMA\\s|\\bsqlite_sequence\\b"),
            new Clue(
                    SQLITE,
                    5,
                    "\\bAUTOINCREMENT\\b|\\bWITHOUT ROWID\\b|\\)\\s*STRICT\\s*;|^BEGIN TRANSACTION;|\\bUSING"
                            + " fts[345]\\b"),
            new Clue(SQLITE, 2, "\\bstrftime\\s*\\("),
            // What people call their files and write at their beginning.
            new Clue("postgresql", 3, "\\bpostgres(?:ql)?|\\bpg_dump\\b"),
            new Clue("mysql", 3, "\\bmysql"),
            new Clue("mariadb", 4, "\\bmariadb"),
            new Clue("mssql", 4, "\\bsql[ _-]?server|\\bmssql|\\btransact-sql\\b"),
            new Clue("oracle", 3, "\\boracle\\b"),
            new Clue("h2", 3, "\\bh2\\b"),
            new Clue(SQLITE, 4, "\\bsqlite"));

    private DialectGuess() {}

    /// The key of the dialect; `sql` when nothing tells it.
    ///
    /// @param sample the names of the files and their beginnings; a good part of each
    public static String of(String sample) {
        Map<String, Integer> weights = new HashMap<>();
        CLUES.forEach(clue -> weights.merge(clue.dialect(), clue.weigh(sample), Integer::sum));
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
