package keyline.model.read.drizzle;

import java.util.Optional;

/// The type that Drizzle declares in the database for a function that makes columns.
record DeclaredType(String function, Options options) {

    /// The type in SQL, where the function is known.
    Optional<String> in(Flavour flavour) throws NotUnderstood {
        String type = switch (flavour) {
            case PG -> pg();
            case MYSQL -> mysql();
            case SQLITE -> sqlite();
            case MSSQL -> mssql();
        };
        return Optional.of(type).filter(each -> !each.isEmpty());
    }

    private String pg() throws NotUnderstood {
        return switch (function) {
            case "integer", "smallint", "bigint", "serial", "bigserial", "smallserial", "boolean", "text", "real" ->
                function;
            case "json", "jsonb", "date", "uuid", "bytea", "inet", "cidr", "macaddr", "macaddr8", "point", "line" ->
                function;
            case "doublePrecision" -> "double precision";
            case "varchar", "char" -> function + options.parameter("length");
            case "numeric", "decimal" -> "numeric" + options.parameters("precision", "scale");
            case "time", "timestamp" ->
                function
                        + options.parameter("precision")
                        + (options.isTrue("withTimezone") ? " with time zone" : "");
            case "interval" ->
                function
                        + options.text("fields").map(fields -> " " + fields).orElse("")
                        + options.parameter("precision");
            case "bit", "vector", "halfvec", "sparsevec" -> function + options.parameter("dimensions");
            case "geometry" -> function + "(" + options.text("type").orElse("point") + srid() + ")";
            default -> "";
        };
    }

    private String srid() throws NotUnderstood {
        return options.text("srid").map(srid -> "," + srid).orElse("");
    }

    private String mysql() throws NotUnderstood {
        return switch (function) {
            case "int", "tinyint", "smallint", "mediumint", "bigint" -> function + unsigned();
            case "float", "double", "decimal" -> function + options.parameters("precision", "scale") + unsigned();
            case "real" -> function + options.parameters("precision", "scale");
            case "serial" -> "bigint unsigned";
            case "boolean", "text", "tinytext", "mediumtext", "longtext", "json", "date", "year" -> function;
            case "blob", "tinyblob", "mediumblob", "longblob" -> function;
            case "char", "varchar", "binary", "varbinary" -> function + options.parameter("length");
            case "datetime", "time", "timestamp" -> function + options.parameter("fsp");
            default -> "";
        };
    }

    private String unsigned() throws NotUnderstood {
        return options.isTrue("unsigned") ? " unsigned" : "";
    }

    /// Drizzle keeps truth values, JSON and lengths in types of SQLite that say less.
    private String sqlite() throws NotUnderstood {
        String mode = options.text("mode").orElse("");
        return switch (function) {
            case "integer", "int" -> mode.equals("boolean") ? "boolean" : "integer";
            case "text" -> {
                String length = options.parameter("length");
                yield mode.equals("json") ? "json" : length.isEmpty() ? "text" : "varchar" + length;
            }
            case "blob" -> mode.equals("json") ? "json" : "blob";
            case "real" -> "real";
            case "numeric" -> "numeric";
            default -> "";
        };
    }

    private String mssql() throws NotUnderstood {
        return switch (function) {
            case "int", "bigint", "smallint", "tinyint", "bit", "text", "ntext", "date", "datetime", "real" -> function;
            case "smalldatetime", "money", "smallmoney", "uniqueidentifier", "xml" -> function;
            case "varchar", "nvarchar", "char", "nchar", "binary", "varbinary" -> function + options.parameter("length");
            case "decimal", "numeric" -> function + options.parameters("precision", "scale");
            case "float", "datetime2", "datetimeoffset", "time" -> function + options.parameter("precision");
            default -> "";
        };
    }
}
