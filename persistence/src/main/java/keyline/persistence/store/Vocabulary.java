package keyline.persistence.store;

import java.util.Map;
import java.util.Set;

/// The words that an expression of the design may use: SQLite's own, deterministic, without side effects; and those of
/// other dialects that mean exactly the same as one of them.
final class Vocabulary {

    /// Words that stand for themselves.
    static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "null",
            "is",
            "in",
            "between",
            "like",
            "glob",
            "escape",
            "case",
            "when",
            "then",
            "else",
            "end",
            "true",
            "false",
            "isnull",
            "notnull",
            "distinct",
            "from",
            "cast",
            "as",
            "collate",
            "nocase",
            "binary");

    /// Types that may stand in a CAST.
    static final Set<String> CAST_TYPES = Set.of(
            "integer",
            "int",
            "bigint",
            "smallint",
            "text",
            "varchar",
            "char",
            "real",
            "double",
            "numeric",
            "decimal",
            "blob");

    /// Functions that SQLite has under the same name.
    static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "coalesce",
            "ifnull",
            "nullif",
            "iif",
            "length",
            "octet_length",
            "lower",
            "upper",
            "trim",
            "ltrim",
            "rtrim",
            "substr",
            "substring",
            "replace",
            "instr",
            "round",
            "min",
            "max",
            "hex",
            "typeof",
            "unicode",
            "char",
            "printf",
            "format",
            "quote",
            "sign",
            "ceil",
            "ceiling",
            "floor",
            "trunc",
            "mod",
            "power",
            "pow",
            "sqrt",
            "exp",
            "ln",
            "log",
            "log10",
            "log2",
            "pi",
            "radians",
            "degrees",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "date",
            "time",
            "datetime",
            "julianday",
            "strftime",
            "unixepoch",
            "json_valid",
            "json_type",
            "json_extract",
            "json_array_length",
            "concat",
            "concat_ws",
            "glob",
            "like");

    /// Functions of other dialects, and their names in SQLite.
    static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("char_length", "length"),
            Map.entry("character_length", "length"),
            Map.entry("len", "length"),
            Map.entry("ucase", "upper"),
            Map.entry("lcase", "lower"),
            Map.entry("nvl", "ifnull"),
            Map.entry("least", "min"),
            Map.entry("greatest", "max"),
            Map.entry("btrim", "trim"),
            Map.entry("isjson", "json_valid"));

    /// Types of PostgreSQL casts that change nothing in SQLite, where numbers and texts are what they are.
    static final Set<String> SILENT_CASTS =
            Set.of("text", "varchar", "character", "bpchar", "char", "numeric", "decimal", "double", "real");

    /// Words that may follow the first one of a type.
    static final Set<String> TYPE_TAILS = Set.of("varying", "precision");

    /// Texts that make a date function depend on the clock.
    static final Set<String> CLOCK = Set.of("now", "localtime", "utc");

    private Vocabulary() {}
}
