package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keyline.model.TableId;
import keyline.persistence.store.Refusal.Operation;
import org.sqlite.SQLiteErrorCode;

/// SQL that someone else wrote, run on the store's own connection. What it does to rows is seen by the triggers of the
/// change log, those that REPLACE deletes among them, and looked at as after any edit. Nothing depends on SQLite's count
/// of open foreign keys, which such SQL can turn off.
///
/// Only changes of rows are run: the tables are the design's, and the transaction is the step's.
final class ForeignSql implements RowWork {

    private static final Set<String> CHANGES = Set.of("insert", "replace", "update", "delete", "with");

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Verification verification;
    private final RowSteps rows;
    private final List<String> statements;

    ForeignSql(Parts parts, RowSteps rows, List<String> statements) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.verification = parts.verification();
        this.rows = rows;
        this.statements = List.copyOf(statements);
    }

    @Override
    public List<Long> run(long first) throws SQLException, Refused {
        for (String statement : statements) {
            prepare(tokens(statement));
            run(statement);
        }
        rows.count(first);
        verification.edited(first, refusals());
        if (catalog.now().working().isEmpty()) {
            refusals().checkReferences(first);
        }
        return List.of();
    }

    private void run(String statement) throws SQLException, Refused {
        try {
            database.run(statement);
        } catch (SQLException e) {
            if (Failures.isRefusal(e) || Failures.code(e) == SQLiteErrorCode.SQLITE_ERROR) {
                throw refused(Failures.words(e) + ".");
            }
            throw e;
        }
    }

    private List<Token> tokens(String statement) throws Refused {
        try {
            return Tokens.of(statement);
        } catch (Untranslatable e) {
            throw refused(e.getMessage() + ".");
        }
    }

    /// Makes sure that the tables it names are recorded and have their foreign keys.
    private void prepare(List<Token> tokens) throws SQLException, Refused {
        if (!isChange(tokens)) {
            throw refused("Only rows can be changed with SQL; tables are changed in the design.");
        }
        List<TableId> named = new ArrayList<>();
        for (Token token : tokens) {
            int number = token.isName() ? Physical.number("t", token.text().toLowerCase(Locale.ROOT)) : -1;
            if (number > 0 && catalog.now().designed(new TableId(number)).isPresent()) {
                named.add(new TableId(number));
            }
        }
        for (TableId table : named) {
            catalog.ensureLinked(table);
        }
        Set<TableId> reached = new LinkedHashSet<>();
        for (TableId table : named) {
            reached.addAll(Reach.ofDelete(table, catalog.now()));
            reached.addAll(Reach.ofUpdate(table, catalog.now().demandsOf(table).storages().keySet(), catalog.now()));
        }
        log.record(reached);
    }

    private static boolean isChange(List<Token> tokens) {
        boolean pragma = tokens.size() > 1 && tokens.getFirst().isWord("PRAGMA") && tokens.get(1).isWord("defer_foreign_keys");
        boolean change = !tokens.isEmpty() && CHANGES.contains(tokens.getFirst().lower());
        return pragma || (change && tokens.stream().noneMatch(ForeignSql::isOurs));
    }

    /// The store's own tables are none of the design's.
    private static boolean isOurs(Token token) {
        return token.isName() && (token.lower().startsWith("keyline_") || token.lower().startsWith("document_"));
    }

    private Refusals refusals() {
        return new Refusals(database, catalog, Operation.UPDATE);
    }

    private Refused refused(String words) {
        TableId table = catalog.now().document().schema().tables().keys().stream()
                .findFirst()
                .orElse(ChangeLog.OFFENDERS);
        return new Refused(refusals().other(table, words));
    }

    @Override
    public Refused unsettled(SQLException failure, long first) {
        return refused(Failures.words(failure) + ".");
    }
}
