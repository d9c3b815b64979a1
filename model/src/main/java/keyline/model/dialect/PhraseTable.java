package keyline.model.dialect;

/// The functions, operators and words in which dialects differ: ONE table. Of several forms in a dialect the first is
/// written. What has no form in a dialect can't be said there, and what is `only there` is never put in other words.
/// What doesn't stand here is taken to be the same in all, or is told by [Ambiguities].
///
/// From the manuals: PostgreSQL 14 to 18 chapter 9, MySQL 8.4 chapter 14, MariaDB "Built-in Functions", sqlite.org
/// lang_expr, lang_corefunc and lang_datefunc, Transact-SQL reference, Oracle 19c SQL Language Reference chapter 7, H2
/// "Functions". `date_part` and the like differ in what a week is: only years, months and days are in common.
final class PhraseTable {

    static final String TEXT = """
        length in characters
          LENGTH($1)                              | postgresql sqlite oracle h2
          CHAR_LENGTH($1)                         | postgresql mysql mariadb h2
          CHARACTER_LENGTH($1)                    | postgresql mysql mariadb h2
          LEN($1)                                 | mssql | LEN doesn't count blanks at the end
        length in bytes
          OCTET_LENGTH($1)                        | postgresql mysql mariadb sqlite h2
          LENGTH($1)                              | mysql mariadb | ! LENGTH counts bytes, CHAR_LENGTH counts characters
          LENGTHB($1)                             | oracle
          DATALENGTH($1)                          | mssql
        part of a text
          SUBSTR($1, $whole2, $3)                 | postgresql mysql mariadb sqlite oracle h2
          SUBSTRING($1, $whole2, $3)              | postgresql mysql mariadb sqlite mssql h2
          SUBSTRING($1 FROM $whole2 FOR $3)       | postgresql mysql mariadb h2
          MID($1, $whole2, $3)                    | mysql mariadb
        rest of a text
          SUBSTR($1, $whole2)                     | postgresql mysql mariadb sqlite oracle h2
          SUBSTRING($1, $whole2)                  | postgresql mysql mariadb sqlite h2
          SUBSTRING($1 FROM $whole2)              | postgresql mysql mariadb h2
          => SUBSTRING($1, $2, 4000)              | mssql
        part of a text from anywhere
          SUBSTR($1, $2, $3)                      | postgresql mysql mariadb sqlite oracle h2
          SUBSTRING($1, $2, $3)                   | postgresql mysql mariadb sqlite mssql h2
        rest of a text from anywhere
          SUBSTR($1, $2)                          | postgresql mysql mariadb sqlite oracle h2
          SUBSTRING($1, $2)                       | postgresql mysql mariadb sqlite h2
        only there: part of a text by a pattern
          SUBSTRING($1 FROM $2)                   | postgresql mysql mariadb h2
        first characters
          LEFT($1, $2)                            | postgresql mysql mariadb mssql h2
          => SUBSTR($1, 1, $2)                    | sqlite oracle
        last characters
          RIGHT($1, $2)                           | postgresql mysql mariadb mssql h2
        upper case
          UPPER($1)                               | postgresql mysql mariadb sqlite mssql oracle h2
          UCASE($1)                               | mysql mariadb h2
        lower case
          LOWER($1)                               | postgresql mysql mariadb sqlite mssql oracle h2
          LCASE($1)                               | mysql mariadb h2
        without blanks
          TRIM($1)                                | postgresql mysql mariadb sqlite mssql oracle h2
          BTRIM($1)                               | postgresql
        place in a text
          STRPOS($1, $2)                          | postgresql
          INSTR($1, $2)                           | mysql mariadb sqlite oracle h2
          CHARINDEX($2, $1)                       | mssql h2
          LOCATE($2, $1)                          | mysql mariadb h2
          POSITION($2 IN $1)                      | postgresql mysql mariadb h2
        character of a number
          CHR($1)                                 | postgresql oracle h2
          CHAR($1)                                | mysql mariadb sqlite mssql h2
        texts joined
          $text1 || $2                            | postgresql sqlite oracle h2
          $1 || $text2                            | postgresql sqlite oracle h2
          => CONCAT($1, $2)                       | mysql mariadb
          => $text1 + $text2                      | mssql
        values joined
          $1 || $2                                | postgresql sqlite oracle h2 mysql mariadb
        three texts joined
          CONCAT($1, $2, $3)                      | postgresql mysql mariadb sqlite mssql h2
          => $1 || $2 || $3                       | oracle
        remainder
          $1 % $2                                 | postgresql mysql mariadb sqlite mssql h2
          MOD($1, $2)                             | postgresql mysql mariadb sqlite oracle h2
          $1 MOD $2                               | mysql mariadb
        power
          POWER($1, $2)                           | postgresql mysql mariadb sqlite mssql oracle h2
          POW($1, $2)                             | postgresql mysql mariadb sqlite
        next whole number
          CEIL($1)                                | postgresql mysql mariadb sqlite oracle h2
          CEILING($1)                             | postgresql mysql mariadb sqlite mssql h2
        instead of NULL
          COALESCE($1, $2)                        | postgresql mysql mariadb sqlite mssql oracle h2
          IFNULL($1, $2)                          | mysql mariadb sqlite h2
          NVL($1, $2)                             | mariadb oracle h2
          ISNULL($1, $2)                          | mssql
        is NULL
          ISNULL($1)                              | mysql mariadb
          => $1 IS NULL                           | postgresql sqlite mssql oracle h2
        choice
          IF($1, $2, $3)                          | mysql mariadb
          IIF($1, $2, $3)                         | sqlite mssql
          => CASE WHEN $1 THEN $2 ELSE $3 END     | postgresql oracle h2
        one of
          $1 = ANY(ARRAY[$2])                     | postgresql
          => $1 IN ($2)                           | mysql mariadb sqlite mssql oracle h2
        none of
          $1 <> ALL(ARRAY[$2])                    | postgresql
          => $1 NOT IN ($2)                       | mysql mariadb sqlite mssql oracle h2
        like, in any case
          $1 ILIKE $2                             | postgresql h2
          => LOWER($1) LIKE LOWER($2)             | mysql mariadb sqlite mssql oracle
        unlike, in any case
          $1 NOT ILIKE $2                         | postgresql h2
          => LOWER($1) NOT LIKE LOWER($2)         | mysql mariadb sqlite mssql oracle
        matches, in any case
          $1 ~* $pattern2                         | postgresql
          $1 REGEXP $pattern2                     | mysql mariadb h2
          $1 RLIKE $pattern2                      | mysql mariadb
          REGEXP_LIKE($1, $pattern2, 'i')         | mysql oracle h2
        doesn't match, in any case
          $1 !~* $pattern2                        | postgresql
          $1 NOT REGEXP $pattern2                 | mysql mariadb
          $1 NOT RLIKE $pattern2                  | mysql mariadb
          => NOT REGEXP_LIKE($1, $2, 'i')         | oracle h2
        matches
          $1 ~ $pattern2                          | postgresql
          => REGEXP_LIKE($1, $2, 'c')             | mysql
          => $1 REGEXP '(?-i)$2'                  | mariadb
          REGEXP_LIKE($1, $pattern2)              | oracle h2 mysql
        matches just so
          REGEXP_LIKE($1, $pattern2, 'c')         | mysql oracle h2
          => $1 ~ $2                              | postgresql
          => $1 REGEXP '(?-i)$2'                  | mariadb
        doesn't match
          $1 !~ $pattern2                         | postgresql
          => NOT REGEXP_LIKE($1, $2, 'c')         | mysql
          => $1 NOT REGEXP '(?-i)$2'              | mariadb
          => NOT REGEXP_LIKE($1, $2)              | oracle h2
        only there: matching
          ~                                       | postgresql
          ~*                                      | postgresql
          !~                                      | postgresql
          !~*                                     | postgresql
          REGEXP                                  | mysql mariadb h2
          RLIKE                                   | mysql mariadb
          REGEXP_LIKE($1, $2)                     | mysql oracle h2
          REGEXP_LIKE($1, $2, $3)                 | mysql oracle h2
          SIMILAR                                 | postgresql
          GLOB                                    | sqlite
        equal
          $1 == $2                                | sqlite
          => $1 = $2                              | postgresql mysql mariadb mssql oracle h2
        and
          &&                                      | postgresql mysql mariadb
          => AND                                  | sqlite mssql oracle h2
        whole quotient
          $whole1 DIV $whole2                     | mysql mariadb
          => $1 / $2                              | postgresql sqlite mssql h2
          => TRUNC($1 / $2)                       | oracle
        only there: operators and conversion
          CONVERT($1, $2)                         | mysql mariadb mssql
          XOR                                     | mysql mariadb
          DIV                                     | mysql mariadb
          <=>                                     | mysql mariadb
        true
          TRUE                                    | postgresql mysql mariadb sqlite h2
          => 1                                    | mssql oracle
        false
          FALSE                                   | postgresql mysql mariadb sqlite h2
          => 0                                    | mssql oracle
        clock: now
          CURRENT_TIMESTAMP                       | postgresql mysql mariadb sqlite mssql oracle h2
          NOW()                                   | postgresql mysql mariadb h2
          CURRENT_TIMESTAMP()                     | mysql mariadb h2
          LOCALTIMESTAMP                          | postgresql mysql mariadb oracle h2
          DATETIME('now')                         | sqlite
          GETDATE()                               | mssql
          SYSDATETIME()                           | mssql
          SYSDATE                                 | oracle
          SYSTIMESTAMP                            | oracle
        only there: clock
          GETUTCDATE()                            | mssql
          CLOCK_TIMESTAMP()                       | postgresql
        clock: today
          CURRENT_DATE                            | postgresql mysql mariadb sqlite oracle h2
          CURDATE()                               | mysql mariadb h2
          DATE('now')                             | sqlite
          TRUNC(SYSDATE)                          | oracle
          => CAST(GETDATE() AS date)              | mssql
        clock: a new UUID
          GEN_RANDOM_UUID()                       | postgresql
          UUID()                                  | mysql mariadb
          NEWID()                                 | mssql
          RANDOM_UUID()                           | h2
        year
          EXTRACT(YEAR FROM $1)                   | postgresql mysql mariadb oracle h2
          YEAR($1)                                | mysql mariadb mssql h2
          DATE_PART('year', $1)                   | postgresql
          DATEPART(year, $1)                      | mssql
          CAST(STRFTIME('%Y', $1) AS INTEGER)     | sqlite
        month
          EXTRACT(MONTH FROM $1)                  | postgresql mysql mariadb oracle h2
          MONTH($1)                               | mysql mariadb mssql h2
          DATE_PART('month', $1)                  | postgresql
          DATEPART(month, $1)                     | mssql
          CAST(STRFTIME('%m', $1) AS INTEGER)     | sqlite
        day
          EXTRACT(DAY FROM $1)                    | postgresql mysql mariadb oracle h2
          DAY($1)                                 | mysql mariadb mssql h2
          DATE_PART('day', $1)                    | postgresql
          DATEPART(day, $1)                       | mssql
          CAST(STRFTIME('%d', $1) AS INTEGER)     | sqlite
        only there: parts and sums of dates
          EXTRACT($1 FROM $2)                     | postgresql mysql mariadb oracle h2
          DATE_PART($1, $2)                       | postgresql
          DATEPART($1, $2)                        | mssql
          STRFTIME($1, $2)                        | sqlite
          DATEADD($1, $2, $3)                     | mssql h2
          DATE_ADD($1, $2)                        | mysql mariadb
          DATE_TRUNC($1, $2)                      | postgresql h2
          INTERVAL $digits1                       | postgresql mysql mariadb oracle h2
          INTERVAL $text1                         | postgresql
          INTERVAL $whole1                        | mysql mariadb
          INTERVAL                                | postgresql mysql mariadb oracle h2
        date
          DATE $text1                             | postgresql mysql mariadb oracle h2
          => $1                                   | sqlite
          => CAST($1 AS date)                     | mssql
        timestamp
          TIMESTAMP $text1                        | postgresql mysql mariadb oracle h2
          => $1                                   | sqlite
          => CAST($1 AS datetime2)                | mssql
        time
          TIME $text1                             | postgresql mysql mariadb h2
          => $1                                   | sqlite
          => CAST($1 AS time)                     | mssql
        only there: JSON by path
          $1 -> $path2                            | mysql sqlite
          $1 ->> $path2                           | mysql sqlite
        only there: JSON by name
          $1 -> $text2                            | postgresql sqlite
          $1 ->> $text2                           | postgresql sqlite
        only there: JSON
          ->                                      | postgresql mysql sqlite
          ->>                                     | postgresql mysql sqlite
          #>                                      | postgresql
          #>>                                     | postgresql
          @>                                      | postgresql
          <@                                      | postgresql
          JSON_EXTRACT($1, $2)                    | mysql mariadb sqlite
          JSON_UNQUOTE($1)                        | mysql mariadb
          JSON_VALUE($1, $2)                      | mysql mariadb mssql oracle
          JSON_VALID($1)                          | mysql mariadb sqlite
          ISJSON($1)                              | mssql
        """;

    private PhraseTable() {}
}
