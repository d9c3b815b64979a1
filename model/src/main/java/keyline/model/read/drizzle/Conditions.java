package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the conditions that Drizzle has functions for as SQL: `eq(users.active, true)`.
///
/// @param operand writes an operand
record Conditions(Operand operand, Values values) {

    /// Writes one operand.
    interface Operand {
        String of(Found found) throws NotUnderstood;
    }

    private static final Map<String, String> BETWEEN = Map.of(
            "eq", " = ", "ne", " <> ", "gt", " > ", "gte", " >= ", "lt", " < ", "lte", " <= ", "like", " LIKE ", "ilike",
            " ILIKE ", "notLike", " NOT LIKE ");
    private static final Map<String, String> BEHIND = Map.of("isNull", " IS NULL", "isNotNull", " IS NOT NULL");

    String of(Chain chain) throws NotUnderstood {
        List<Found> arguments =
                chain.link(0, "").map(Link::arguments).orElse(List.of());
        String function = chain.function();
        if (BETWEEN.containsKey(function) && arguments.size() == 2) {
            return operand.of(arguments.getFirst()) + BETWEEN.get(function) + operand.of(arguments.getLast());
        }
        if (BEHIND.containsKey(function) && arguments.size() == 1) {
            return operand.of(arguments.getFirst()) + BEHIND.get(function);
        }
        return switch (function) {
            case "and", "or" -> joined(arguments, function.equals("and") ? " AND " : " OR ");
            case "not" -> "NOT (" + joined(arguments, ", ") + ")";
            case "between" -> between(arguments);
            case "inArray", "notInArray" -> in(arguments, function.equals("inArray") ? " IN (" : " NOT IN (");
            default ->
                throw new NotUnderstood(
                        function.isEmpty() ? "a part of its SQL isn't known" : "“" + function + "” is no SQL");
        };
    }

    private String joined(List<Found> arguments, String between) throws NotUnderstood {
        List<String> all = new ArrayList<>();
        for (Found each : arguments) {
            String sql = operand.of(each);
            all.add(arguments.size() > 1 ? "(" + sql + ")" : sql);
        }
        return String.join(between, all);
    }

    private String between(List<Found> arguments) throws NotUnderstood {
        if (arguments.size() != 3) {
            throw new NotUnderstood("“between” takes three values");
        }
        return operand.of(arguments.getFirst()) + " BETWEEN " + operand.of(arguments.get(1)) + " AND "
                + operand.of(arguments.get(2));
    }

    private String in(List<Found> arguments, String open) throws NotUnderstood {
        if (arguments.size() != 2) {
            throw new NotUnderstood("“inArray” takes a column and a list");
        }
        List<String> all = new ArrayList<>();
        for (Found each : values.items(arguments.getLast())) {
            all.add(operand.of(each));
        }
        return operand.of(arguments.getFirst()) + open + String.join(", ", all) + ")";
    }
}
