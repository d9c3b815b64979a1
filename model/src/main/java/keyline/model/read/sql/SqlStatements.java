package keyline.model.read.sql;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which statement is read how: the one list of what a script may hold.
final class SqlStatements {

    /// What changes nothing but the session, privileges or numbering.
    private static final Set<String> IGNORED = Set.of(
            "SET",
            "USE",
            "BEGIN",
            "COMMIT",
            "START",
            "ROLLBACK",
            "GRANT",
            "REVOKE",
            "DENY",
            "LOCK",
            "UNLOCK",
            "ANALYZE",
            "VACUUM",
            "CLUSTER",
            "PRINT",
            "PROMPT",
            "REM",
            "REMARK",
            "SPOOL",
            "WHENEVER",
            "EXIT",
            "SHOW",
            "END",
            "IF",
            "ELSE",
            "DECLARE",
            "CHECKPOINT",
            "RESET",
            "FLUSH",
            "PURGE",
            "SAVEPOINT",
            "GO",
            "DEFINE",
            "COLUMN",
            "COL",
            "CONNECT",
            "CLEAR",
            "TTITLE",
            "PAUSE",
            "ACCEPT",
            "RAISERROR",
            "DISCARD",
            "SELECT");

    private static final Set<String> IGNORED_KINDS = Set.of(
            "DATABASE",
            "SESSION",
            "USER",
            "ROLE",
            "TABLESPACE",
            "STATISTICS",
            "LOGIN",
            "SERVER",
            "SYSTEM",
            "DEFAULT",
            "LANGUAGE");

    private static final Set<String> CHANGES = Set.of("UPDATE", "DELETE", "MERGE", "TRUNCATE");

    private static final Pattern OWNERSHIP = Pattern.compile("(?i)\\b(?:OWNER\\s+TO|ATTACH\\s+PARTITION)\\b");

    private static final Pattern VALUE = Pattern.compile("(?i)\\b(?:ADD|RENAME)\\s+VALUE\\b");

    private final Rows rows;
    private final StatementReader table;
    private final StatementReader alter;
    private final StatementReader domain;
    private final StatementReader insert;
    private final StatementReader index = new CreateIndexReader();
    private final StatementReader view = new CreateViewReader();
    private final StatementReader type = new CreateTypeReader();
    private final StatementReader alteredType = new AlterTypeReader();
    private final StatementReader comment = new CommentReader();
    private final StatementReader property = new ExtendedPropertyReader();
    private final StatementReader executed = new ExecutedReader(view);
    private final StatementReader sequence = new SequenceReader();
    private final StatementReader drop = new DropReader();
    private final StatementReader namespace = new NamespaceReader();

    SqlStatements(ClauseParser parser, Rows rows) {
        this.rows = rows;
        table = new CreateTableReader(parser);
        alter = new AlterTableReader(parser);
        domain = new CreateDomainReader(parser);
        insert = new InsertReader(rows);
    }

    /// How a statement is read; nothing when it may be passed over without a word.
    ///
    /// @throws NotUnderstood when it has no place in a design
    Optional<StatementReader> readerOf(ScriptStatement statement) throws NotUnderstood {
        StatementHead head = statement.head();
        return switch (head.first()) {
            case "CREATE" -> created(statement);
            case "ALTER" -> altered(statement);
            case "DROP" -> dropped(head);
            case "COMMENT" -> Optional.of(comment);
            case "INSERT", "REPLACE" -> Optional.of(insert);
            case "EXEC", "EXECUTE", "CALL" -> executed(statement);
            default -> other(statement);
        };
    }

    private Optional<StatementReader> created(ScriptStatement statement) throws NotUnderstood {
        StatementHead head = statement.head();
        return switch (head.kind().orElse("")) {
            case "TABLE" -> head.has("LINKED") ? ignored(statement) : Optional.of(table);
            case "INDEX" -> Optional.of(index);
            case "VIEW" -> Optional.of(view);
            case "SCHEMA" -> Optional.of(namespace);
            case "DOMAIN" -> Optional.of(domain);
            case "TYPE" -> Optional.of(type);
            case "SEQUENCE" -> Optional.of(sequence);
            default -> ignored(statement);
        };
    }

    private Optional<StatementReader> altered(ScriptStatement statement) throws NotUnderstood {
        StatementHead head = statement.head();
        return switch (head.kind().orElse("")) {
            case "TABLE" -> Optional.of(alter);
            case "SEQUENCE" -> Optional.of(sequence);
            case "SYSTEM" -> throw new NotUnderstood("it isn't run: settings of a server are no part of a design");
            case "VIEW" -> head.has("AS") ? Optional.of(view) : Optional.empty();
            case "TYPE" -> VALUE.matcher(statement.text()).find() ? Optional.of(alteredType) : ownership(statement);
            case "INDEX", "DOMAIN", "SCHEMA" -> ownership(statement);
            default -> Optional.empty(); // that it is there was reported where it was made
        };
    }

    /// Who owns it, and which partition it belongs to.
    private static Optional<StatementReader> ownership(ScriptStatement statement) throws NotUnderstood {
        if (OWNERSHIP.matcher(statement.text()).find()) {
            return Optional.empty();
        }
        throw new NotUnderstood("it isn't understood");
    }

    private Optional<StatementReader> dropped(StatementHead head) {
        return switch (head.kind().orElse("")) {
            case "TABLE", "VIEW", "TYPE", "DOMAIN" -> Optional.of(drop);
            default -> Optional.empty();
        };
    }

    private Optional<StatementReader> executed(ScriptStatement statement) throws NotUnderstood {
        if (ExtendedPropertyReader.reads(statement)) {
            return Optional.of(property);
        }
        if (ExecutedReader.reads(statement)) {
            return Optional.of(executed);
        }
        throw new NotUnderstood("procedures aren't run");
    }

    private Optional<StatementReader> other(ScriptStatement statement) throws NotUnderstood {
        StatementHead head = statement.head();
        boolean names = head.startsWith("SET", "SEARCH_PATH") || head.startsWith("SET", "SCHEMA");
        if (names) {
            return Optional.of(namespace);
        }
        if (DropLoop.is(statement.text())) {
            return Optional.empty();
        }
        refuse(Reach.of(statement));
        String first = head.first();
        if (first.isEmpty() || IGNORED.contains(first) || first.startsWith("\\")) {
            refuse(Reach.called(statement));
            return Optional.empty();
        }
        boolean changesRows = CHANGES.contains(first);
        if (changesRows && !rows.any()) {
            return Optional.empty();
        }
        throw new NotUnderstood(changesRows ? "rows are taken as they were inserted" : "it is no part of a design");
    }

    private static void refuse(Optional<Reach> reach) throws NotUnderstood {
        if (reach.isPresent()) {
            throw new NotUnderstood(reach.get().reason());
        }
    }

    private static Optional<StatementReader> ignored(ScriptStatement statement) throws NotUnderstood {
        refuse(Reach.of(statement));
        StatementHead head = statement.head();
        String kind = head.kind().orElse("");
        if (IGNORED_KINDS.contains(kind)) {
            return Optional.empty();
        }
        throw new NotUnderstood(
                head.isRoutine() || kind.equals("AGGREGATE") || kind.equals("RULE")
                        ? "routines, triggers and rules are no part of a design"
                        : "it is no part of a design");
    }
}
