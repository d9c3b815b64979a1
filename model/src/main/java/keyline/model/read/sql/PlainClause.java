package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ReferentialAction;
import net.sf.jsqlparser.statement.ReferentialAction.Action;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import net.sf.jsqlparser.statement.create.table.Index.ColumnParams;
import net.sf.jsqlparser.statement.create.table.NamedConstraint;
import net.sf.jsqlparser.statement.create.table.TableElement;

/// The form that nearly all columns and keys are written in, read from the words that the parser would get into what it
/// would make of them. The parser knows every form, and costs most of the time of a long script.
final class PlainClause {

    private static final Set<String> TYPES = Set.of(
            "BIGINT",
            "BOOLEAN",
            "BYTEA",
            "CHAR",
            "CHARACTER VARYING",
            "DATE",
            "DATETIME",
            "DECIMAL",
            "DOUBLE PRECISION",
            "INT",
            "INTEGER",
            "JSON",
            "JSONB",
            "NUMERIC",
            "REAL",
            "SMALLINT",
            "TEXT",
            "TIMESTAMP",
            "TIMESTAMP WITH TIME ZONE",
            "TIMESTAMP WITHOUT TIME ZONE",
            "UUID",
            "VARCHAR");

    private static final int LONGEST_TYPE = 4;

    private final List<String> words;
    private int at;
    private boolean odd;

    private PlainClause(List<String> words) {
        this.words = words;
    }

    /// What the parser would make of it, or nothing when it has another form.
    static Optional<TableElement> read(Element element) {
        PlainClause clause = new PlainClause(element.clause().words());
        TableElement read = element.isColumn() ? clause.column() : clause.constraint();
        return clause.odd || clause.at < clause.words.size() ? Optional.empty() : Optional.of(read);
    }

    private ColumnDefinition column() {
        at = 1;
        ColDataType type = new ColDataType(type());
        int behind = at;
        boolean more = true;
        while (more) {
            more = skip("NOT", "NULL") || skip("PRIMARY", "KEY");
        }
        return new ColumnDefinition(words.getFirst(), type, words.subList(behind, at));
    }

    private String type() {
        for (int length = Math.min(LONGEST_TYPE, words.size() - at); length > 0; length--) {
            String type = String.join(" ", words.subList(at, at + length));
            if (TYPES.contains(type.toUpperCase(Locale.ROOT))) {
                at += length;
                return skip("(") ? "%s (%s)".formatted(type, String.join(", ", numbers())) : type;
            }
        }
        odd = true;
        return "";
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        do {
            numbers.add(next());
            odd |= !numbers.getLast().chars().allMatch(Character::isDigit);
        } while (skip(","));
        expect(")");
        return numbers;
    }

    private NamedConstraint constraint() {
        String name = skip("CONSTRAINT") ? name() : "";
        NamedConstraint key = key();
        if (!name.isEmpty()) {
            key.setName(name);
        }
        return key;
    }

    private NamedConstraint key() {
        if (skip("FOREIGN", "KEY")) {
            ForeignKeyIndex key = new ForeignKeyIndex();
            key.setType("FOREIGN KEY");
            key.setColumns(columns());
            key.setReference(reference());
            return key;
        }
        NamedConstraint key = new NamedConstraint();
        boolean primary = skip("PRIMARY", "KEY");
        odd |= !primary && !skip("UNIQUE");
        key.setType(primary ? "PRIMARY KEY" : "UNIQUE");
        key.setColumns(columns());
        return key;
    }

    private List<ColumnParams> columns() {
        return names().stream().map(ColumnParams::new).toList();
    }

    /// Names in parentheses, in quotes as those of columns always are here.
    private List<String> names() {
        List<String> names = new ArrayList<>();
        expect("(");
        do {
            names.add(next());
            odd |= !ParserText.isName(names.getLast());
        } while (skip(","));
        expect(")");
        return names;
    }

    private ForeignKeyReference reference() {
        ForeignKeyReference reference = new ForeignKeyReference();
        expect("REFERENCES");
        String name = name();
        reference.setTable(skip(".") ? new Table(name, name()) : new Table(name));
        if (at < words.size() && words.get(at).equals("(")) {
            reference.setReferencedColumnNames(names());
        }
        while (skip("ON")) {
            if (skip("DELETE")) {
                reference.setReferentialAction(ReferentialAction.Type.DELETE, action());
            } else {
                expect("UPDATE");
                reference.setReferentialAction(ReferentialAction.Type.UPDATE, action());
            }
        }
        return reference;
    }

    private String name() {
        String name = next();
        odd |= !ParserText.isName(name) && !name.chars().allMatch(PlainClause::isOfWord);
        return name;
    }

    private static boolean isOfWord(int letter) {
        return letter == '_' || (letter < 128 && Character.isLetterOrDigit(letter));
    }

    private Action action() {
        if (skip("CASCADE")) {
            return Action.CASCADE;
        }
        if (skip("RESTRICT")) {
            return Action.RESTRICT;
        }
        if (skip("SET", "NULL")) {
            return Action.SET_NULL;
        }
        odd |= !skip("NO", "ACTION");
        return Action.NO_ACTION;
    }

    private boolean skip(String... keywords) {
        if (at + keywords.length > words.size()) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!words.get(at + i).equalsIgnoreCase(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    private void expect(String keyword) {
        odd |= !skip(keyword);
    }

    private String next() {
        odd |= at >= words.size();
        return odd ? "" : words.get(at++);
    }
}
