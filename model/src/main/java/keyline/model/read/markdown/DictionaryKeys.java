package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Names;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.read.Draft;

/// Reads the lists of a table: its constraints and indexes, and what it refers to.
record DictionaryKeys(Draft draft, DictionaryReport report) {

    static final String RULES = "Constraints and indexes";

    private static final String REFERS_TO = "Refers to";
    private static final String BEFORE_PARENT = " → [";
    private static final String BEHIND_PARENT = "](#";
    private static final Pattern WHERE = Pattern.compile("(.+?) where (.+)");

    void add(Section section) {
        for (Section.Item item : section.items(RULES)) {
            Table table = draft.table(section.title);
            rule(item, table)
                    .ifPresentOrElse(draft::put, () -> skip(item, "it is no constraint or index of the table"));
        }
        for (Section.Item item : section.items(REFERS_TO)) {
            Table table = draft.table(section.title);
            foreignKey(item, table)
                    .ifPresentOrElse(
                            key -> draft.put(table.with(key)), () -> skip(item, "it refers to no table or columns"));
        }
    }

    private void skip(Section.Item item, String reason) {
        report.skip(item.line(), item.text(), reason);
    }

    /// The table with what an item says: kind, name and content, as "check `positive`: `a > 0`".
    private Optional<Table> rule(Section.Item item, Table table) {
        List<String> codes = Inline.codes(item.text());
        String kind =
                Inline.withoutCodes(item.text()).replaceAll("[\\s:]+$", "").strip();
        String name = codes.isEmpty() ? "" : codes.getFirst();
        String content = codes.size() < 2 ? "" : codes.get(1);
        return switch (kind) {
            case "primary key" ->
                columns(content, table)
                        .map(over ->
                                named(table, name, given -> new Constraint.PrimaryKey(newConstraint(), given, over)));
            case "unique constraint" ->
                columns(content, table)
                        .map(over -> named(table, name, given -> new Constraint.Unique(newConstraint(), given, over)));
            case "check" ->
                Optional.of(named(table, name, given -> new Constraint.Check(newConstraint(), given, content)));
            case "index" -> Optional.of(index(table, name, Index.Kind.PLAIN, content));
            case "unique index" -> Optional.of(index(table, name, Index.Kind.UNIQUE, content));
            default -> Optional.empty();
        };
    }

    private ConstraintId newConstraint() {
        return draft.newId(ConstraintId::new);
    }

    /// Makes a constraint of a name.
    private interface Making {
        Constraint of(String name);
    }

    /// The table with the constraint, which has no name of its own where it is called as one without is.
    private Table named(Table table, String name, Making making) {
        Constraint unnamed = making.of("");
        Table complete = table.with(unnamed);
        boolean derived = Names.of(unnamed, complete, draft.document().schema()).equals(name);
        return derived ? complete : table.with(making.of(name));
    }

    private Table index(Table table, String name, Index.Kind kind, String content) {
        Matcher where = WHERE.matcher(content);
        boolean partial = where.matches();
        List<Index.Part> parts = parts(partial ? where.group(1) : content, table);
        String condition = partial ? where.group(2) : "";
        Index unnamed = new Index(draft.newId(IndexId::new), "", kind, parts, "", condition);
        Table complete = table.with(unnamed);
        boolean derived = Names.of(unnamed, complete).equals(name);
        return derived ? complete : table.with(new Index(unnamed.id(), name, kind, parts, "", condition));
    }

    private static List<Index.Part> parts(String text, Table table) {
        List<Index.Part> parts = new ArrayList<>();
        for (String part : ListedNames.split(text)) {
            boolean descending = part.endsWith(" descending");
            String bare = descending ? part.substring(0, part.length() - " descending".length()) : part;
            Index.Direction direction = descending ? Index.Direction.DESCENDING : Index.Direction.ASCENDING;
            parts.add(ListedNames.column(bare, table)
                    .<Index.Part>map(column -> new Index.OfColumn(column.id(), direction))
                    .orElseGet(() -> new Index.OfExpression(bare, direction)));
        }
        return parts;
    }

    private static Optional<List<ColumnId>> columns(String text, Table table) {
        return ListedNames.columns(text, table)
                .map(found -> found.stream().map(Column::id).toList());
    }

    /// As "`a, b` → [parent](#parent) `x, y`, ON DELETE CASCADE".
    private Optional<ForeignKey> foreignKey(Section.Item item, Table child) {
        int start = item.text().indexOf(BEFORE_PARENT) + BEFORE_PARENT.length();
        int end = item.text().lastIndexOf(BEHIND_PARENT);
        List<String> codes = Inline.codes(item.text());
        Optional<Table> parent = start >= BEFORE_PARENT.length() && start < end
                ? draft.find(Inline.text(item.text().substring(start, end)))
                : Optional.empty();
        if (parent.isEmpty() || codes.size() < 2) {
            return Optional.empty();
        }
        Optional<List<ColumnId>> columns = columns(codes.getFirst(), child);
        Optional<List<ColumnId>> key = columns(codes.getLast(), parent.get());
        String text = Inline.withoutCodes(item.text());
        return columns.filter(found -> key.isPresent() && key.get().size() == found.size())
                .map(found -> new ForeignKey(
                        draft.newId(ConstraintId::new),
                        "",
                        found,
                        parent.get().id(),
                        key.orElseThrow(),
                        action(text, "ON DELETE "),
                        action(text, "ON UPDATE "),
                        text.endsWith("DEFERRABLE") ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE));
    }

    private static ReferentialAction action(String text, String when) {
        int at = text.lastIndexOf(when);
        String said = at < 0 ? "" : text.substring(at + when.length());
        for (ReferentialAction action : ReferentialAction.values()) {
            if (said.startsWith(action.sql())) {
                return action;
            }
        }
        return ReferentialAction.NO_ACTION;
    }
}
