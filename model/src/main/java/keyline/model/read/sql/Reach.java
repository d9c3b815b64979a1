package keyline.model.read.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a statement would reach beyond the design, were it run. None is: the report says so, and of a table that lies
/// elsewhere only the columns are read.
enum Reach {
    FILES(
            "a script opens no other files and runs no programs",
            any(
                    "@|!|\\\\[!.]|:!!|:(?:r|out|error|perftrace)\\b",
                    "\\\\[^`\n]*`", // psql runs what stands between these
                    "\\\\(?!(?:c|connect|restrict|unrestrict|set|unset|echo|qecho|warn|encoding|timing|pset|if|elif"
                        + "|else|endif|prompt|[xatqrpu]|d\\S*)(?!\\w))",
                    "(?:HOST|SOURCE|SYSTEM|TEE|PAGER|EDIT|LOAD|RUNSCRIPT|SCRIPT|BACKUP|RESTORE|BULK|COPY|ATTACH)\\b",
                    "START\\s+(?!TRANSACTION\\b)",
                    "VACUUM\\b.*\\bINTO\\b",
                    "SELECT\\b.*\\bINTO\\s+(?:OUT|DUMP)FILE\\b",
                    "SELECT\\b.*\\\\(?:g|gx|gexec|o|w)\\b",
                    "CREATE\\s+(?:OR\\s+REPLACE\\s+)?DIRECTORY\\b"),
            any(
                    "xp_\\w+|sp_OA\\w+|OPENROWSET|pg_(?:read|ls|write|execute)_\\w+|lo_(?:im|ex)port|LOAD_FILE",
                    "readfile|writefile|CSVREAD|CSVWRITE|FILE_READ|FILE_WRITE|UTL_FILE|BFILENAME|sys_exec|sys_eval")),
    CONNECTIONS(
            "a script opens no connections",
            any(
                    "CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:(?:SHARED|PUBLIC)\\s+)*DATABASE\\s+LINK\\b",
                    "CREATE\\s+(?:OR\\s+REPLACE\\s+)?SERVER\\s+(?!ROLE\\b|AUDIT\\b)",
                    "CREATE\\s+(?:USER\\s+MAPPING|FOREIGN\\s+DATA|SUBSCRIPTION|EXTERNAL\\s+DATA)\\b",
                    "CREATE\\s+(?:\\w+\\s+){0,3}?LINKED\\b",
                    "IMPORT\\s+FOREIGN\\b",
                    "CHANGE\\s+(?:MASTER|REPLICATION)\\b"),
            "dblink\\w*|OPENDATASOURCE|OPENQUERY|LINK_SCHEMA|UTL_HTTP|UTL_TCP|UTL_SMTP|HTTPURITYPE"),
    CODE(
            "code is no part of a design",
            any(
                    "DO\\b|INSTALL\\b|PREPARE\\b",
                    "(?:BEGIN|DECLARE)\\b[^;]*;",
                    "CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:ALIAS|EXTENSION|LIBRARY|ASSEMBLY|JAVA)\\b",
                    "CREATE\\s+(?:OR\\s+REPLACE\\s+)?AND\\s+(?:COMPILE|RESOLVE)\\b"),
            "load_extension|EXECUTE\\s+IMMEDIATE|sp_executesql|DBMS_(?:SCHEDULER|JOB|JAVA|SQL)");

    /// Engines of MySQL and MariaDB whose tables lie on another server.
    private static final Set<String> FAR_ENGINES = Set.of("FEDERATED", "FEDERATEDX", "SPIDER", "S3");

    private final String why;
    private final Pattern beginning;
    private final Pattern calls;

    /// @param why it isn't run
    /// @param beginning of such a statement
    /// @param calls in a statement that could be passed over but for them
    Reach(String why, String beginning, String calls) {
        this.why = why;
        this.beginning = Pattern.compile("(?is)\\s*(?:" + beginning + ")");
        this.calls = Pattern.compile("(?i)\\b(?:" + calls + ")\\b");
    }

    private static String any(String... expressions) {
        return String.join("|", expressions);
    }

    /// The reason, as the report gives it of a statement.
    String reason() {
        return "it isn't run: " + why;
    }

    /// The reason, as the report gives it of a table whose columns are read.
    String reasonOfTable() {
        return "only the columns are read: " + why;
    }

    /// What a statement that makes no table and holds no rows would reach; nothing for most.
    static Optional<Reach> of(ScriptStatement statement) {
        return first(reach -> reach.beginning.matcher(statement.text()).lookingAt());
    }

    /// What a statement that could be passed over would reach by what it calls.
    static Optional<Reach> called(ScriptStatement statement) {
        return first(reach -> reach.calls.matcher(statement.text()).find());
    }

    private static Optional<Reach> first(Predicate<Reach> condition) {
        return Arrays.stream(values()).filter(condition).findFirst();
    }

    /// Where the rows of a table lie, if not in its own database.
    ///
    /// @param options what stands behind its columns
    static Optional<Reach> ofTable(StatementHead head, List<SqlToken> options) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        if (head.startsWith("CREATE", "FOREIGN") || head.startsWith("CREATE", "EXTERNAL")) {
            return Optional.of(CONNECTIONS);
        }
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(at -> ofOption(options, at).stream())
                .findFirst();
    }

    private static Optional<Reach> ofOption(List<SqlToken> options, int at) {
        SqlToken option = options.get(at);
        if (option.is("ENGINE")) {
            return ofEngine(options.subList(at + 1, options.size()));
        }
        if (option.is("DIRECTORY") || option.is("FILE_NAME") || option.is("EXTERNAL")) {
            return Optional.of(FILES);
        }
        return option.is("CONNECTION") ? Optional.of(CONNECTIONS) : Optional.empty();
    }

    /// H2 loads the class of this name.
    private static Optional<Reach> ofEngine(List<SqlToken> rest) {
        String engine = rest.stream()
                .filter(token -> !token.is('='))
                .findFirst()
                .map(SqlToken::value)
                .orElse("");
        if (FAR_ENGINES.contains(engine.toUpperCase(Locale.ROOT))) {
            return Optional.of(CONNECTIONS);
        }
        return engine.contains(".") ? Optional.of(CODE) : Optional.empty();
    }
}
