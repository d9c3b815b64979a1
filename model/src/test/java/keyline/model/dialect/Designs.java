package keyline.model.dialect;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_DEFAULT;
import static keyline.model.ReferentialAction.SET_NULL;

import keyline.model.Deferral;
import keyline.model.Index.Kind;
import keyline.model.Schema;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import keyline.model.ValueSource.None;

/// One small schema for each thing that dialects say differently.
public final class Designs {

    private Designs() {}

    public static Schema selfReference() {
        return new Design()
                .table("categories")
                .column("category_id", "int")
                .identity()
                .column("parent_id", "int")
                .column("name", "varchar(60)")
                .notNull()
                .primaryKey("category_id")
                .foreignKey("categories", "parent_id")
                .actions(CASCADE, NO_ACTION)
                .schema();
    }

    public static Schema compositeKeys() {
        return new Design()
                .table("seats")
                .column("theatre", "char(3)")
                .column("row_no", "smallint")
                .column("seat_no", "smallint")
                .primaryKey("theatre", "row_no", "seat_no")
                .table("bookings")
                .column("booking_id", "bigint")
                .source(new Identity(Identity.Mode.ALWAYS))
                .column("theatre", "char(3)")
                .column("row_no", "smallint")
                .column("seat_no", "smallint")
                .column("evening", "date")
                .notNull()
                .primaryKey("booking_id")
                .unique("theatre", "row_no", "seat_no", "evening")
                .foreignKey("seats", "theatre", "row_no", "seat_no")
                .actions(SET_NULL, CASCADE)
                .schema();
    }

    public static Schema cycle() {
        return new Design()
                .table("departments")
                .column("department_id", "int")
                .column("head_id", "int")
                .primaryKey("department_id")
                .table("employees")
                .column("employee_id", "int")
                .column("department_id", "int")
                .notNull()
                .primaryKey("employee_id")
                .foreignKey("departments", "department_id")
                .actions(RESTRICT, NO_ACTION)
                .again("departments")
                .foreignKey("employees", "head_id")
                .actions(SET_NULL, NO_ACTION)
                .deferral(Deferral.INITIALLY_DEFERRED)
                .schema();
    }

    public static Schema actions() {
        return new Design()
                .table("parents")
                .column("parent_id", "int")
                .primaryKey("parent_id")
                .table("children")
                .column("child_id", "int")
                .column("a", "int")
                .literal("0")
                .column("b", "int")
                .notNull()
                .primaryKey("child_id")
                .foreignKey("parents", "a")
                .actions(SET_DEFAULT, SET_NULL)
                .foreignKey("parents", "b")
                .actions(SET_NULL, CASCADE)
                .deferral(Deferral.INITIALLY_IMMEDIATE)
                .schema();
    }

    public static Schema enums() {
        return new Design()
                .enumType("order_status", "new", "paid", "it's sent")
                .table("orders")
                .column("order_id", "int")
                .column("status", "order_status")
                .notNull()
                .literal("new")
                .primaryKey("order_id")
                .schema();
    }

    public static Schema domains() {
        return new Design()
                .domain("email", "varchar(255)", new None(), "VALUE LIKE '%@%'")
                .domain("quantity", "int", new Literal("1"), "VALUE > 0")
                .table("subscribers")
                .column("address", "email")
                .column("copies", "quantity")
                .primaryKey("address")
                .schema();
    }

    public static Schema generated() {
        return new Design()
                .table("invoice_lines")
                .column("line_id", "int")
                .column("net", "decimal(10,2)")
                .notNull()
                .column("tax", "decimal(4,2)")
                .notNull()
                .column("gross", "decimal(12,2)")
                .source(new Generated("net * (1 + tax)", Generated.Storage.STORED))
                .column("label", "varchar(40)")
                .source(new Generated("upper(code)", Generated.Storage.VIRTUAL))
                .column("code", "varchar(40)")
                .primaryKey("line_id")
                .schema();
    }

    public static Schema indexes() {
        return new Design()
                .table("articles")
                .column("article_id", "int")
                .column("slug", "varchar(80)")
                .notNull()
                .column("body", "text")
                .column("published", "timestamp")
                .column("deleted", "boolean")
                .primaryKey("article_id")
                .index("published", "-article_id")
                .index("articles_slug_alive", Kind.UNIQUE, "", "NOT deleted", "slug")
                .index("articles_lower_slug", Kind.PLAIN, "", "", "lower(slug)")
                .index("articles_body", Kind.PLAIN, "hash", "", "body")
                .index("articles_slug_key", Kind.UNIQUE, "", "", "slug")
                .schema();
    }

    public static Schema oddNames() {
        return new Design()
                .table("order")
                .column("select", "int")
                .column("a \"quoted\" name", "varchar(10)")
                .column("Größe in `cm`", "int")
                .column("[brackets]; DROP TABLE x; --", "int")
                .primaryKey("select")
                .unique("a \"quoted\" name")
                .check("it's positive", "\"Größe in `cm`\" > 0")
                .table("Line\nbreak")
                .column("order", "int")
                .comment("Not SQL:\nDROP TABLE x;")
                .foreignKey("order", "order")
                .index("order")
                .table("the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened")
                .column("id", "int")
                .primaryKey("id")
                .schema();
    }

    public static Schema comments() {
        return new Design()
                .table("people")
                .tableComment("Everyone we know.\nEven those who don't know us.")
                .column("person_id", "int")
                .comment("Ours, not theirs")
                .column("name", "varchar(100)")
                .notNull()
                .comment("As it's \\ was written")
                .primaryKey("person_id")
                .schema();
    }

    public static Schema namespaces() {
        return new Design()
                .namespace("sales")
                .enumType("channel", "web", "shop")
                .table("orders")
                .column("order_id", "int")
                .column("channel", "channel")
                .primaryKey("order_id")
                .namespace("logistics")
                .table("orders")
                .column("order_id", "int")
                .primaryKey("order_id")
                .table("parcels")
                .column("parcel_id", "int")
                .column("order_id", "int")
                .primaryKey("parcel_id")
                .foreignKey("orders", "order_id")
                .view("open_parcels", "SELECT * FROM logistics.parcels")
                .schema();
    }

    public static Schema defaults() {
        return new Design()
                .table("defaults")
                .column("a_smallint", "smallint")
                .literal("-1")
                .column("an_int", "int")
                .literal("42")
                .column("a_bigint", "bigint")
                .source(new Expression("1 + 1"))
                .column("a_decimal", "decimal(10,2)")
                .literal("9.90")
                .column("any_decimal", "decimal")
                .literal("0.5")
                .column("a_real", "real")
                .literal("1.5")
                .column("a_double", "double")
                .literal("1e3")
                .column("a_boolean", "boolean")
                .literal("true")
                .column("a_char", "char(2)")
                .literal("de")
                .column("a_varchar", "varchar(40)")
                .literal("it's \\ new")
                .column("any_varchar", "varchar")
                .column("a_text", "text")
                .literal("none")
                .column("a_date", "date")
                .source(new CurrentTime())
                .column("a_time", "time")
                .source(new CurrentTime())
                .column("a_timestamp", "timestamp")
                .source(new CurrentTime())
                .column("a_timestamptz", "timestamptz")
                .source(new CurrentTime())
                .column("a_blob", "blob")
                .literal("00ff")
                .column("a_uuid", "uuid")
                .literal("6f1d0c1e-0000-4000-8000-000000000001")
                .column("a_json", "json")
                .literal("{\"a\": [1]}")
                .schema();
    }

    public static Schema views() {
        return new Design()
                .table("people")
                .column("person_id", "int")
                .column("name", "varchar(100)")
                .primaryKey("person_id")
                .view("short_names", "SELECT * FROM named_people WHERE length(name) < 4")
                .view("named_people", "SELECT * FROM people WHERE name IS NOT NULL;\n")
                .schema();
    }

    /// What a document may look like while someone works on it.
    public static Schema unfinished() {
        return new Design()
                .table("things")
                .column("", "int")
                .column("name", "varchar(20)")
                .column("Name", "varchar(20)")
                .unique()
                .check("ck_blank", " ")
                .table("things")
                .column("thing_id", "int")
                .column("name", "varchar(20)")
                .primaryKey("thing_id")
                .table("")
                .column("number", "varchar(20)")
                .identity()
                .schema();
    }
}
