package keyline.model.dialect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.TypeText;

/// The types that a design keeps in the words of the system that it came from: which systems have them, and what they
/// are nearest to elsewhere. ONE table, from the same manuals as [PhraseTable].
final class OtherTypes {

    // Name, with `(n)` or `(,)` where that matters | systems | the nearest type, with `$` for what stood in parentheses
    private static final String TABLE = """
        tinyint | mysql mariadb mssql h2 | smallint
        tinyint unsigned | mysql mariadb | smallint
        smallint unsigned, mediumint unsigned | mysql mariadb | int
        mediumint | mysql mariadb h2 | int
        int unsigned, integer unsigned | mysql mariadb | bigint
        bigint unsigned | mysql mariadb | decimal(20)
        decimal unsigned, numeric unsigned | mysql mariadb | decimal($)
        float unsigned, double unsigned, real unsigned | mysql mariadb | double
        float(,), double(,), real(,) | mysql mariadb | double
        smallint(n) | mysql mariadb | smallint
        int(n), integer(n) | mysql mariadb | int
        bigint(n) | mysql mariadb | bigint
        float(n) | postgresql mysql mariadb mssql oracle h2 | double
        binary_float | oracle | real
        binary_double | oracle | double
        decfloat | h2 | decimal
        money | postgresql mssql | decimal(19,4)
        smallmoney | mssql | decimal(10,4)
        serial | postgresql | int
        bigserial | postgresql | bigint
        oid | postgresql | bigint
        year | mysql mariadb | smallint
        bit | postgresql mysql mariadb mssql h2 | boolean
        bit(n), bit varying, varbit | postgresql | varchar(64)
        bit(n) | postgresql mysql mariadb | varchar(64)
        datetime(n) | mysql mariadb | timestamp
        datetime2, smalldatetime | mssql | timestamp
        timestamp(n) | postgresql mysql mariadb oracle h2 | timestamp
        timestamp without time zone | postgresql h2 | timestamp
        timestamp with time zone | postgresql oracle h2 | timestamptz
        timestamp with local time zone | oracle | timestamptz
        timestamptz(n) | postgresql | timestamptz
        datetimeoffset | mssql | timestamptz
        time(n) | postgresql mysql mariadb mssql h2 | time
        time without time zone, time with time zone | postgresql h2 | time
        timetz | postgresql | time
        interval | postgresql | varchar(64)
        interval of units | postgresql oracle h2 | varchar(64)
        tinytext, mediumtext, longtext | mysql mariadb h2 | text
        ntext | mssql | text
        nclob | oracle h2 | text
        character large object | h2 | text
        varchar(n), nvarchar(n), char varying(n) | mssql | text
        varchar2(n), nvarchar2 | oracle | varchar($)
        char(n), nchar(n) | oracle | char($)
        varchar_ignorecase | h2 | varchar($)
        sysname | mssql | varchar(128)
        name | postgresql | varchar(63)
        tinyblob, mediumblob, longblob | mysql mariadb h2 | blob
        image, rowversion | mssql | blob
        binary, varbinary | mysql mariadb mssql h2 | blob
        raw | oracle h2 | blob
        long raw, bfile | oracle | blob
        binary varying, binary large object, java_object, other | h2 | blob
        uniqueidentifier | mssql | uuid
        set | mysql mariadb | varchar(255)
        enum | mysql mariadb h2 | varchar(255)
        inet, cidr | postgresql | varchar(43)
        inet4, inet6 | mariadb | varchar(39)
        macaddr, macaddr8 | postgresql | varchar(23)
        xml | postgresql mssql | text
        xmltype, sdo_geometry | oracle | text
        rowid, urowid | oracle | varchar(18)
        citext, tsvector, tsquery, hstore, ltree, jsonpath, pg_lsn | postgresql | text
        box, line, lseg, path, circle | postgresql | text
        int4range, int8range, numrange, tsrange, tstzrange, daterange | postgresql | text
        point, polygon | postgresql mysql mariadb | text
        linestring, multipoint, multilinestring, multipolygon, geometrycollection | mysql mariadb | text
        geometry | postgresql mysql mariadb mssql h2 | text
        geography | postgresql mssql | text
        sql_variant, hierarchyid | mssql | text
        vector | postgresql mysql mariadb mssql oracle | text\
        """;

    private static final Map<String, Entry> ENTRIES = read();
    private static final Pattern FORM =
            Pattern.compile("(?<name>[\\p{L}_][\\p{L}\\p{N}_ ]*+)(?:\\((?<inside>.*)\\)(?<rest>[\\p{L} ]*))?");

    // Those in which nobody makes types of his own.
    private static final Set<String> CLOSED = Set.of("mysql", "mariadb", "h2");

    private OtherTypes() {}

    private record Entry(Set<String> dialects, String nearest) {}

    /// A type, taken apart.
    private record Name(String words, String inside) {

        static Name of(String sql) {
            String lower = sql.strip().toLowerCase(Locale.ROOT).replace(" zerofill", "");
            Matcher form = FORM.matcher(lower.replaceAll("\\s+", " "));
            if (!form.matches()) {
                return new Name(lower.startsWith("interval ") ? "interval of units" : lower, "");
            }
            String inside = form.group("inside");
            String rest = form.group("rest");
            String words = (form.group("name").strip() + " " + (rest == null ? "" : rest.strip())).strip();
            return new Name(
                    words.startsWith("interval ") ? "interval of units" : words, inside == null ? "" : inside.strip());
        }

        Optional<Entry> entry() {
            String counted = words + (inside.isEmpty() ? "" : inside.matches("\\d+ *, *\\d+") ? "(,)" : "(n)");
            return Optional.ofNullable(ENTRIES.get(counted)).or(() -> Optional.ofNullable(ENTRIES.get(words)));
        }

        ColumnType nearest(Entry entry) {
            String digits = inside.replaceFirst("(?i) *(char|byte)$", "");
            String filled = entry.nearest.replace("$", digits).replace("()", "");
            return TypeText.readAbstract(filled).orElse(Plain.TEXT);
        }
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        TABLE.lines().map(line -> line.split(" \\| ", -1)).forEach(parts -> {
            for (String name : parts[0].split(", ", -1)) {
                entries.put(name, new Entry(Set.of(parts[1].split(" ", -1)), parts[2]));
            }
        });
        return entries;
    }

    /// What a dialect writes instead of a type that it lacks; empty where it has the type, or may have it.
    static Optional<ColumnType> instead(String sql, Dialect dialect) {
        Name name = Name.of(sql);
        Optional<Entry> entry = name.entry();
        if (entry.isPresent()) {
            return entry.filter(each -> !each.dialects.contains(dialect.key())).map(name::nearest);
        }
        boolean nobodys = name.words.indexOf(' ') >= 0 || CLOSED.contains(dialect.key());
        return nobodys ? Optional.of(Plain.TEXT) : Optional.empty();
    }

    /// Whether its values are whole numbers.
    static boolean isWhole(String sql) {
        Name name = Name.of(sql);
        return name.entry().map(name::nearest).filter(OtherTypes::isWhole).isPresent();
    }

    private static boolean isWhole(ColumnType type) {
        return switch (type) {
            case Plain plain -> plain == Plain.SMALLINT || plain == Plain.INTEGER || plain == Plain.BIGINT;
            case ColumnType.Decimal decimal ->
                decimal.precision().isPresent() && decimal.scale().isEmpty();
            case ColumnType.Char _, ColumnType.Varchar _, ColumnType.Named _, ColumnType.Verbatim _ -> false;
        };
    }
}
