package keyline.persistence.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keyline.persistence.sqlite.TableText.Check;
import keyline.persistence.sqlite.TableText.Reference;
import keyline.persistence.sqlite.TableText.Unique;

/// Reads the text of a CREATE TABLE, as SQLite keeps it, by SQLite's own grammar (sqlite.org/lang_createtable.html).
final class TableParser {

    private static final Set<String> AFTER_TYPE = Set.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "GENERATED",
            "AS");
    private static final Set<String> OF_TABLE = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final SqlTokens tokens;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, String> generated = new HashMap<>();
    private final Map<String, String> collations = new HashMap<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private String primaryKey = "";
    private boolean autoincrement;
    private String name = "";
    private int start;
    private boolean conflictClauses;

    private TableParser(SqlTokens tokens) {
        this.tokens = tokens;
    }

    /// Reads a statement.
    static TableText parse(String sql) {
        TableParser parser = new TableParser(new SqlTokens(sql));
        parser.statement();
        return parser.text();
    }

    private TableText text() {
        return new TableText(
                columns,
                primaryKey,
                autoincrement,
                generated,
                collations,
                uniques,
                checks,
                references,
                conflictClauses);
    }

    private void statement() {
        while (!tokens.atEnd() && !tokens.skip('(')) {
            tokens.next();
        }
        while (!tokens.atEnd() && !tokens.skip(')')) {
            name = "";
            if (isOneOf(OF_TABLE)) {
                tableConstraint();
            } else {
                column();
            }
            tokens.skip(',');
        }
    }

    private void column() {
        String column = lower(tokens.next().value());
        columns.add(column);
        while (!isItemEnd() && !isOneOf(AFTER_TYPE)) {
            groupOrToken();
        }
        while (!isItemEnd()) {
            columnConstraint(column);
        }
    }

    private void columnConstraint(String column) {
        start = name.isEmpty() ? tokens.peek().start() : start;
        if (tokens.skip("COLLATE")) {
            collations.put(column, tokens.next().value());
        } else if (tokens.skip("GENERATED", "ALWAYS", "AS") || tokens.skip("AS")) {
            generated.put(column, tokens.group());
        } else if (tokens.skip("DEFAULT")) {
            defaultValue();
        } else if (tokens.skip("NOT", "NULL") || tokens.skip("NULL")) {
            name = "";
        } else if (tokens.skip("PRIMARY", "KEY")) {
            primaryKey = takeName();
        } else if (tokens.skip("AUTOINCREMENT")) {
            autoincrement = true;
        } else if (tokens.skip("UNIQUE")) {
            uniques.add(new Unique(takeName(), List.of(column)));
        } else {
            anywhere(List.of(column));
        }
    }

    private void tableConstraint() {
        start = tokens.peek().start();
        if (tokens.skip("CONSTRAINT")) {
            name = tokens.next().value();
        }
        if (tokens.skip("PRIMARY", "KEY")) {
            primaryKey = takeName();
            autoincrement |= lower(tokens.group()).endsWith("autoincrement");
        } else if (tokens.skip("UNIQUE")) {
            uniques.add(new Unique(takeName(), tokens.names()));
        } else if (tokens.skip("FOREIGN", "KEY")) {
            anywhere(tokens.names());
        } else {
            anywhere(List.of());
        }
        // ON CONFLICT may follow; the comma between two constraints may be missing.
        while (!isItemEnd() && !isOneOf(OF_TABLE)) {
            anything();
        }
    }

    /// What may stand behind a column and by itself alike.
    private void anywhere(List<String> from) {
        if (tokens.skip("CONSTRAINT")) {
            name = tokens.next().value();
        } else if (tokens.skip("CHECK")) {
            checks.add(new Check(takeName(), tokens.group()));
        } else if (tokens.skip("REFERENCES")) {
            references.add(new ReferenceParser(tokens).parse(takeName(), from, start));
        } else {
            anything();
        }
    }

    private void anything() {
        conflictClauses |= tokens.isNext("ON", "CONFLICT");
        tokens.next();
    }

    private void defaultValue() {
        tokens.skip('-');
        tokens.skip('+');
        groupOrToken();
    }

    private void groupOrToken() {
        if (tokens.peek().isSymbol('(')) {
            tokens.group();
        } else {
            tokens.next();
        }
    }

    private String takeName() {
        String taken = name;
        name = "";
        return taken;
    }

    private boolean isOneOf(Set<String> words) {
        SqlToken token = tokens.peek();
        return token.kind() == SqlToken.Kind.WORD && words.contains(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean isItemEnd() {
        return tokens.atEnd() || tokens.peek().isSymbol(',') || tokens.peek().isSymbol(')');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
