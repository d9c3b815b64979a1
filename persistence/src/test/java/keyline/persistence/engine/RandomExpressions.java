package keyline.persistence.engine;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Expressions of a dialect, nested as deep as somebody writes them: casts, functions, CASE, quotes with all that looks
/// like the end of something, JSON, intervals. They have values of the right kinds, so that engines take them.
///
/// @param columns whether columns stand in them: `n` and `m` of whole numbers, `s` of texts, `d` of dates, `j` of JSON
record RandomExpressions(String dialect, RandomGenerator random, boolean columns) {

    private static final List<String> TEXTS = List.of(
            "''",
            "'it''s'",
            "'(a'",
            "'b) -- c'",
            "'/* d */; e'",
            "', f,'",
            "'NULL'",
            "'CASE WHEN'",
            "'\"q\" [r] `s`'",
            "'{\"a\": [1, {\"b\": null}]}'",
            "'a''''b'",
            "'1 day'");

    /// A text in the quotes of one dialect, and in plain ones.
    private record Odd(String written, String plain) {}

    private static List<Odd> odd(String dialect) {
        return switch (dialect) {
            case "postgresql" ->
                List.of(
                        new Odd("E'a\\'(b'", "'a''(b'"),
                        new Odd("$$it's (c$$", "'it''s (c'"),
                        new Odd("$x$ d $ e$x$", "' d $ e'"));
            case "mysql", "mariadb" -> List.of(new Odd("'c\\'", "'c\\'"));
            case "mssql" -> List.of(new Odd("'d\\Ж'", "'d\\Ж'"));
            case "oracle" -> List.of(new Odd("q'[it's (a]'", "'it''s (a'"), new Odd("Q'{b''c}'", "'b''''c'"));
            case "h2" -> List.of(new Odd("$$it's (a$$", "'it''s (a'"), new Odd("U&'\\00e9'", "U&'\\00e9'"));
            default -> List.of(new Odd("x'4b'", "x'4b'"));
        };
    }

    /// An expression with plain quotes only.
    static String standard(String sql, String dialect) {
        String plain = sql.replace("[int]", "\"int\"");
        for (Odd odd : odd(dialect)) {
            plain = plain.replace(odd.written, odd.plain);
        }
        return plain;
    }

    private boolean is(String keys) {
        return dialect.matches(keys);
    }

    @SafeVarargs
    private <T> T one(Supplier<T>... ways) {
        return ways[random.nextInt(ways.length)].get();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /// A whole number.
    String number(int depth) {
        if (depth == 0) {
            return columns ? any(List.of("n", "m", "1", "-2", "30")) : any(List.of("1", "-2", "30"));
        }
        int next = depth - 1;
        return one(
                () -> "(" + number(next) + " + " + number(next) + ")",
                () -> number(next) + " - (" + number(next) + " * 2)",
                () -> "abs(" + number(next) + ")",
                () -> "coalesce(" + number(next) + ", " + number(next) + ", 0)",
                () -> "nullif((" + number(next) + "), 0)",
                () -> "CASE WHEN " + condition(next) + " THEN " + number(next) + " ELSE " + number(next) + " END",
                () -> (is("mssql") ? "len(" : is("postgresql|oracle|sqlite") ? "length(" : "char_length(") + text(next)
                        + ")",
                () -> "CAST(" + number(next) + " AS " + wholeType() + ")",
                () -> is("postgresql") ? "(" + number(next) + ")::bigint" : "(" + number(next) + ")",
                () -> is("mssql") ? "CONVERT([int], " + number(next) + ")" : "((" + number(next) + "))");
    }

    private String wholeType() {
        return is("mysql|mariadb") ? "SIGNED" : is("oracle") ? "NUMBER(12)" : is("sqlite") ? "INTEGER" : "bigint";
    }

    /// A text.
    String text(int depth) {
        if (depth == 0) {
            return columns && random.nextInt(3) == 0 ? "s" : quoted();
        }
        int next = depth - 1;
        return one(
                () -> "upper(" + text(next) + ")",
                () -> "replace(" + text(next) + ", '(', ')')",
                () -> joined(text(next), text(next)),
                () -> "coalesce(" + text(next) + ", " + quoted() + ")",
                () -> "CASE WHEN " + condition(next) + " THEN " + text(next) + " ELSE " + text(next) + " END",
                () -> "CASE " + number(next) + " WHEN 1 THEN " + text(next) + " WHEN 2 THEN 'x' ELSE 'y' END",
                () -> (is("mssql") ? "substring(" : "substr(") + text(next) + ", 1, 3)",
                () -> "CAST(" + number(next) + " AS " + textType() + ")",
                () -> columns ? json() : quoted());
    }

    private String quoted() {
        return any(
                random.nextInt(3) == 0 ? odd(dialect).stream().map(Odd::written).toList() : TEXTS);
    }

    private String joined(String one, String other) {
        return switch (dialect) {
            case "mysql", "mariadb" -> "concat(" + one + ", " + other + ")";
            case "mssql" -> "(" + one + " + " + other + ")";
            default -> "(" + one + " || " + other + ")";
        };
    }

    private String textType() {
        return is("mysql|mariadb") ? "CHAR(20)" : is("oracle") ? "VARCHAR2(20)" : "varchar(20)";
    }

    private String json() {
        return switch (dialect) {
            case "postgresql" -> any(List.of("(j ->> 'a')", "((j -> 'a') ->> 0)", "(j #>> '{a,b}'::text[])"));
            case "mysql" -> any(List.of("j ->> '$.a'", "json_unquote(json_extract(j, '$.a[0]'))"));
            case "mariadb", "mssql", "oracle" -> "json_value(j, '$.a')";
            case "sqlite" -> any(List.of("(j ->> '$.a')", "json_extract(j, '$.a[0]')"));
            default -> "CAST(j AS varchar(20))";
        };
    }

    /// Something true or false.
    String condition(int depth) {
        int next = Math.max(0, depth - 1);
        return one(
                () -> number(next) + " > " + number(next),
                () -> number(next) + " <> 3",
                () -> text(next) + " = " + text(next),
                () -> text(next) + " LIKE 'a%'",
                () -> number(next) + " BETWEEN 1 AND " + number(next),
                () -> number(next) + " IN (1, 2, (3))",
                () -> text(next) + " IS NOT NULL",
                () -> special(),
                () -> depth == 0 ? "1 = 1" : "NOT (" + condition(next) + ")",
                () -> depth == 0 ? "1 <= 2" : "(" + condition(next) + " AND (" + condition(next) + "))",
                () -> depth == 0 ? "2 >= 1" : "(" + condition(next) + " OR " + condition(next) + ")");
    }

    private String special() {
        if (!columns) {
            return "4 > 3";
        }
        return switch (dialect) {
            case "postgresql" ->
                any(List.of(
                        "(d + '1 day'::interval) > '2020-01-01'::date",
                        "s ~ '^[a-z(]+$'",
                        "j @> '{\"a\": 1}'::jsonb",
                        "n = ANY (ARRAY[1, 2])",
                        "(d + interval '1' day) IS NOT NULL"));
            case "mysql", "mariadb" -> any(List.of("d + INTERVAL 1 DAY > '2020-01-01'", "s REGEXP '^[a-z(]+$'"));
            case "mssql" -> any(List.of("dateadd(day, 1, d) > '20200101'", "isjson(j) = 1"));
            case "oracle" -> any(List.of("d + INTERVAL '1' DAY > DATE '2020-01-01'", "REGEXP_LIKE(s, '^[a-z(]+$')"));
            case "sqlite" -> any(List.of("date(d, '+1 day') > '2020-01-01'", "s GLOB '[a-z(]*'", "json_valid(j)"));
            default -> any(List.of("d + INTERVAL '1' DAY > DATE '2020-01-01'", "REGEXP_LIKE(s, '^[a-z(]+$')"));
        };
    }
}
