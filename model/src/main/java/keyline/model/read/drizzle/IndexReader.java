package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;
import keyline.model.read.sql.SqlPieces;

/// Reads an index: its columns and expressions, its method and its condition.
record IndexReader(Draft draft, TableDraft table) {

    Index read(Chain chain, Options options) throws NotUnderstood {
        Index.Kind kind = chain.function().equals("uniqueIndex") ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
        List<Index.Part> parts = new ArrayList<>();
        String method = "";
        String where = "";
        for (Link link : chain.behind(1)) {
            switch (link.name()) {
                case "on", "onOnly" -> parts.addAll(parts(link.arguments()));
                case "using" -> {
                    method = method(link);
                    parts.addAll(parts(link.arguments().subList(1, link.arguments().size())));
                }
                case "where" -> where = where(link);
                case "concurrently" -> {}
                default -> draft.report().lost("options of indexes (" + link.name() + ")");
            }
        }
        if (parts.isEmpty()) {
            throw new NotUnderstood("the columns of the index are missing");
        }
        return new Index(draft.newId(IndexId::new), options.name().orElse(""), kind, parts, method, where);
    }

    /// `btree` is what every system uses where nothing is said.
    private String method(Link link) throws NotUnderstood {
        Optional<String> method = link.arguments().isEmpty()
                ? Optional.empty()
                : draft.values().text(link.arguments().getFirst());
        return method.orElseThrow(() -> new NotUnderstood("the method of the index is missing"))
                .replaceAll("(?i)^btree$", "");
    }

    private String where(Link link) throws NotUnderstood {
        if (link.arguments().isEmpty()) {
            throw new NotUnderstood("the condition of the index is missing");
        }
        return draft.flavour()
                .pieces()
                .expression(SqlText.of(draft, table).of(link.arguments().getFirst()));
    }

    private List<Index.Part> parts(List<Found> arguments) throws NotUnderstood {
        List<Index.Part> parts = new ArrayList<>();
        for (Found each : arguments) {
            parts.add(part(each));
        }
        return parts;
    }

    /// `t.a.desc()`, or SQL.
    private Index.Part part(Found found) throws NotUnderstood {
        Chain chain = draft.chain(found);
        if (draft.table(chain).isEmpty() || chain.links().isEmpty()) {
            return ofSql(SqlText.of(draft, table).of(found));
        }
        String property = chain.links().getFirst().name();
        var column = table.column(property)
                .orElseThrow(() -> new NotUnderstood(
                        "table “%s” has no column “%s”".formatted(table.table().name(), property)));
        boolean descends = chain.call("desc").isPresent();
        boolean nullsFirst = chain.call("nullsFirst").isPresent();
        if ((nullsFirst && !descends) || (descends && chain.call("nullsLast").isPresent())) {
            draft.report().lost("places of NULLs in indexes");
        }
        if (chain.call("op").isPresent()) {
            draft.report().lost("operator classes of indexes");
        }
        return new Index.OfColumn(column, descends ? Direction.DESCENDING : Direction.ASCENDING);
    }

    private Index.Part ofSql(String sql) {
        SqlPieces.Part part = draft.flavour().pieces().part(sql);
        Optional<Column> column = part.name().flatMap(table.table()::columnNamed);
        return column.isPresent()
                ? new Index.OfColumn(column.get().id(), part.direction())
                : new Index.OfExpression(part.expression(), part.direction());
    }
}
