package keyline.model.dialect;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Index.Kind;
import keyline.model.Schema;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.None;

/// A small design for each feature in which dialects differ.
final class Features {

    private Features() {}

    /// @param watched the lines of a script that say it, as a regular expression
    record Feature(String name, Schema schema, String watched) {}

    static List<Feature> all() {
        return Stream.of(columns(), sources(), conditions(), indexes(), names(), RelationFeatures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Design table() {
        return new Design().table("t").column("id", "int").primaryKey("id");
    }

    private static List<Feature> columns() {
        Design types = table();
        Stream.of("smallint int bigint real double boolean text date time timestamp timestamptz blob uuid json"
                        .split(" "))
                .forEach(type -> types.column("a_" + type, type));
        types.column("a_decimal", "decimal(10,2)")
                .column("any_decimal", "decimal")
                .column("a_char", "char(3)")
                .column("a_varchar", "varchar(40)")
                .column("any_varchar", "varchar")
                .column("a_long_varchar", "varchar(70000)")
                .column("an_array", "integer[]");
        return List.of(
                new Feature("types", types.schema(), "^an?y?_"),
                new Feature("types-of-other-systems", otherTypes(), "^a_"),
                new Feature(
                        "identity-without-sign",
                        new Design()
                                .table("t")
                                .column("id", "bigint unsigned")
                                .identity()
                                .primaryKey("id")
                                .schema(),
                        "^id "),
                new Feature(
                        "type-in-a-key",
                        new Design()
                                .table("t")
                                .column("a", "text")
                                .primaryKey("a")
                                .schema(),
                        "^a "),
                new Feature(
                        "enum",
                        new Design()
                                .enumType("mood", "sad", "it's ok")
                                .table("t")
                                .column("id", "int")
                                .primaryKey("id")
                                .column("mood", "mood")
                                .schema(),
                        "mood"),
                new Feature(
                        "domain",
                        new Design()
                                .domain("percent", "int", new None(), "VALUE BETWEEN 0 AND 100")
                                .table("t")
                                .column("id", "int")
                                .primaryKey("id")
                                .column("share", "percent")
                                .schema(),
                        "share|percent"),
                new Feature(
                        "comment",
                        table().tableComment("All of it")
                                .column("a", "int")
                                .comment("It's \\ here")
                                .schema(),
                        "all of it|it''s"));
    }

    /// What a design keeps in the words of the system that it came from.
    private static Schema otherTypes() {
        return table().column("a_tinyint", "tinyint unsigned")
                .column("a_year", "year")
                .column("a_set", "set('a','b')")
                .column("a_mediumtext", "mediumtext")
                .column("a_moment", "datetime(6)")
                .column("a_citext", "citext")
                .column("a_span", "interval")
                .column("an_address", "inet")
                .column("a_price", "money")
                .column("a_document", "xml")
                .column("a_hash", "varbinary(32)")
                .column("a_name", "varchar2(30 char)")
                .column("a_local", "timestamp with local time zone")
                .schema();
    }

    private static List<Feature> sources() {
        return List.of(
                new Feature(
                        "identity",
                        new Design()
                                .table("t")
                                .column("id", "int")
                                .identity()
                                .primaryKey("id")
                                .schema(),
                        "^id "),
                new Feature(
                        "identity-always",
                        new Design()
                                .table("t")
                                .column("id", "bigint")
                                .source(new Identity(Identity.Mode.ALWAYS))
                                .primaryKey("id")
                                .schema(),
                        "^id "),
                new Feature(
                        "identity-beside-the-key",
                        table().column("a", "int").identity().schema(),
                        "^a "),
                new Feature(
                        "default-literal",
                        table().column("a", "text").literal("it's").schema(),
                        "^a "),
                new Feature(
                        "default-true",
                        table().column("a", "boolean").literal("true").schema(),
                        "^a "),
                new Feature(
                        "default-expression",
                        table().column("a", "int")
                                .source(new Expression("length('abc') + 1"))
                                .schema(),
                        "^a "),
                new Feature(
                        "default-now",
                        table().column("a", "timestamp")
                                .source(new CurrentTime())
                                .schema(),
                        "^a "),
                new Feature(
                        "default-today",
                        table().column("a", "date")
                                .source(new Expression("CURRENT_DATE"))
                                .schema(),
                        "^a "),
                new Feature(
                        "generated-stored",
                        table().column("n", "int")
                                .column("a", "int")
                                .source(new Generated("n * 2", Generated.Storage.STORED))
                                .schema(),
                        "^a "),
                new Feature(
                        "generated-virtual",
                        table().column("n", "int")
                                .column("a", "int")
                                .source(new Generated("n * 2", Generated.Storage.VIRTUAL))
                                .schema(),
                        "^a "));
    }

    private static List<Feature> conditions() {
        return List.of(
                new Feature(
                        "check",
                        table().column("a", "int")
                                .check("a_is_positive", "a > 0")
                                .schema(),
                        "CHECK"),
                new Feature(
                        "check-of-a-truth-value",
                        table().column("a", "boolean").check("a_is_true", "a").schema(),
                        "CHECK"),
                new Feature(
                        "check-by-a-pattern",
                        table().column("a", "varchar(9)")
                                .check("a_is_a_word", "a ~ '^[a-z]+$'")
                                .schema(),
                        "CHECK"),
                new Feature(
                        "check-of-the-time",
                        table().column("a", "date")
                                .check("a_is_past", "a <= CURRENT_DATE")
                                .schema(),
                        "CHECK"),
                new Feature("primary-key-not-null", table().schema(), "^id "));
    }

    private static List<Feature> indexes() {
        return List.of(
                new Feature("index", table().column("a", "int").index("a").schema(), "INDEX"),
                new Feature(
                        "index-descending",
                        table().column("a", "int").index("-a").schema(),
                        "INDEX"),
                new Feature(
                        "index-over-text",
                        table().column("a", "text").index("a").schema(),
                        "INDEX"),
                new Feature(
                        "index-partial",
                        table().column("a", "int")
                                .index("ix", Kind.PLAIN, "", "a > 0", "a")
                                .schema(),
                        "INDEX"),
                new Feature(
                        "index-partial-unique",
                        table().column("a", "int")
                                .index("ix", Kind.UNIQUE, "", "a > 0", "a")
                                .schema(),
                        "INDEX"),
                new Feature(
                        "index-over-an-expression",
                        table().column("a", "varchar(9)")
                                .index("ix", Kind.PLAIN, "", "", "lower(a)")
                                .schema(),
                        "INDEX"),
                new Feature(
                        "index-by-a-method",
                        table().column("a", "int")
                                .index("ix", Kind.PLAIN, "hash", "", "a")
                                .schema(),
                        "INDEX"),
                new Feature(
                        "unique-with-nulls",
                        table().column("a", "int").unique("a").schema(),
                        "UNIQUE"));
    }

    private static List<Feature> names() {
        String longName = "a_name_that_is_far_longer_than_the_sixty_three_bytes_of_postgresql_" + "x".repeat(70);
        return List.of(
                new Feature(
                        "name-reserved",
                        new Design()
                                .table("order")
                                .column("select", "int")
                                .column("Mixed", "int")
                                .schema(),
                        "order|select|mixed"),
                new Feature(
                        "name-odd",
                        new Design()
                                .table("t")
                                .column("a \"b\" `c` [d]", "int")
                                .column("größe", "int")
                                .schema(),
                        "a .*b|gr"),
                new Feature(
                        "name-long",
                        new Design().table("t").column(longName, "int").schema(),
                        "^\\W?a_name"),
                new Feature(
                        "name-of-constraints-in-two-tables",
                        new Design()
                                .table("t")
                                .column("a", "int")
                                .check("positive", "a > 0")
                                .index("by_a", Kind.PLAIN, "", "", "a")
                                .table("u")
                                .column("a", "int")
                                .check("positive", "a > 0")
                                .index("by_a", Kind.PLAIN, "", "", "a")
                                .schema(),
                        "CHECK|INDEX"),
                new Feature(
                        "namespace",
                        new Design()
                                .namespace("sales")
                                .table("t")
                                .column("a", "int")
                                .schema(),
                        "sales"));
    }
}
