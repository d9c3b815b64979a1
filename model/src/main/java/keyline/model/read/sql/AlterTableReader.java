package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Table;

/// `ALTER TABLE`, action by action: what is added is read like what stands within `CREATE TABLE`.
record AlterTableReader(ClauseParser parser) implements StatementReader {

    /// What changes nothing that a design has.
    private static final Set<String> IGNORED = Set.of(
            "OWNER",
            "ENABLE",
            "DISABLE",
            "CHECK",
            "NOCHECK",
            "SET",
            "CLUSTER",
            "REPLICA",
            "VALIDATE",
            "ENGINE",
            "AUTO_INCREMENT",
            "CONVERT",
            "FORCE",
            "ORDER",
            "ROW_FORMAT",
            "CHARACTER",
            "DEFAULT",
            "COLLATE",
            "LOCK",
            "ALGORITHM",
            "RESET",
            "NO",
            "NOLOGGING",
            "LOGGING",
            "PARALLEL",
            "NOPARALLEL",
            "CACHE",
            "NOCACHE",
            "MOVE");

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        draft.sequences().use(statement);
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("TABLE");
        boolean lenient = tokens.skip("IF", "EXISTS");
        tokens.skip("ONLY");
        QualifiedName name = tokens.name(draft.dialect());
        if (draft.table(name).isEmpty() && (lenient || tokens.isNext("OWNER") || tokens.isNext("DROP"))) {
            return; // what isn't there has no owner and can't be dropped; sequences are altered so, too
        }
        draft.existing(name);
        if (tokens.skip("WITH")) {
            tokens.skipAny("CHECK", "NOCHECK");
        }
        Actions actions = new Actions(name, statement, draft);
        String verb = "";
        for (Tokens action : tokens.split()) {
            verb = actions.run(action, verb);
        }
    }

    /// The actions of one statement. Each begins with the table as the one before left it.
    private final class Actions {

        private final QualifiedName name;
        private final ScriptStatement statement;
        private final Draft draft;
        private final TableElements elements;

        Actions(QualifiedName name, ScriptStatement statement, Draft draft) {
            this.name = name;
            this.statement = statement;
            this.draft = draft;
            elements = new TableElements(parser, draft, statement);
        }

        /// Runs an action.
        ///
        /// @param before the verb of the action before it, which SQL Server doesn't repeat
        /// @return its verb
        String run(Tokens action, String before) {
            int line = statement.lineAt(action.start());
            String text = action.text();
            try {
                return run(action, before, draft.existing(name));
            } catch (NotUnderstood e) {
                draft.skip(line, "ALTER TABLE %s %s".formatted(name, text), e.reason());
                return before;
            }
        }

        private String run(Tokens action, String before, Table table) throws NotUnderstood {
            if (action.skip("ADD")) {
                add(action, table);
                return "ADD";
            }
            if (action.skip("DROP")) {
                new DropAction(draft).run(action, table);
                return "DROP";
            }
            if (action.skipAny("ALTER", "MODIFY", "CHANGE")) {
                new ColumnAction(elements, draft).run(action, table);
                return "";
            }
            if (action.skip("RENAME")) {
                new RenameAction(draft).run(action, table);
            } else if (action.skip("COMMENT")) {
                action.skip('=');
                draft.put(table.withComment(action.next().value()));
            } else if (action.skip("ATTACH", "PARTITION") || action.isNext("INHERIT")) {
                draft.remarks().notKept("partitions of tables, read as tables of their own");
            } else if (!before.isEmpty() && !action.atEnd()) {
                again(action, before, table);
                return before;
            } else if (!IGNORED.contains(action.peek().text().toUpperCase(java.util.Locale.ROOT))) {
                throw new NotUnderstood("“" + action.peek().text() + "” isn't understood here");
            }
            return "";
        }

        private void again(Tokens action, String verb, Table table) throws NotUnderstood {
            if (verb.equals("ADD")) {
                add(action, table);
            } else {
                new DropAction(draft).run(action, table);
            }
        }

        private void add(Tokens action, Table table) throws NotUnderstood {
            boolean column = action.skip("COLUMN");
            boolean lenient = action.skip("IF", "NOT", "EXISTS");
            if (lenient
                    && table.columnNamed(Tokens.plain(action.peek(), draft.dialect()))
                            .isPresent()) {
                return;
            }
            boolean list = action.peek().is('(');
            List<Tokens> clauses = list ? action.group().split() : new ArrayList<>(List.of(action));
            if (!column && !list && new DefaultAction(elements, draft).run(action, table)) {
                return;
            }
            draft.put(elements.read(clauses, table));
        }
    }
}
