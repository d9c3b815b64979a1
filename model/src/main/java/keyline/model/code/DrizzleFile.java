package keyline.model.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Id;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Fitted;

/// What the writers of one file share: the names in it, what it imports, and the types that it makes itself.
final class DrizzleFile {

    private static final int LONGEST_TYPE_NAME = 30;

    private final DrizzleFlavour flavour;
    private final Schema schema;
    private final Clauses clauses;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> exported = new HashSet<>(Set.of("sql", "defineRelations"));
    private final Map<Id, String> names = new HashMap<>();
    private final Map<Id, Integer> places = new HashMap<>();
    private final Map<ColumnId, String> properties = new HashMap<>();
    private final Map<String, String> customTypes = new LinkedHashMap<>();
    private final Set<String> ormImports = new TreeSet<>();

    DrizzleFile(DrizzleFlavour flavour, Fitted fitted) {
        this.flavour = flavour;
        this.schema = fitted.schema();
        this.clauses = Clauses.of(fitted, flavour.dialect());
        for (Table table : schema.tables()) {
            names.put(table.id(), TypeScript.identifier(table.name(), "table", exported));
            places.put(table.id(), places.size());
            Set<String> taken = new HashSet<>();
            for (Column column : table.columns()) {
                properties.put(column.id(), TypeScript.identifier(column.name(), "column", taken));
            }
        }
        schema.types().forEach(type -> names.put(type.id(), TypeScript.identifier(type.name(), "type", exported)));
        schema.views().forEach(view -> names.put(view.id(), TypeScript.identifier(view.name(), "view", exported)));
        for (Namespace namespace : schema.namespaces()) {
            if (!namespace.name().isEmpty()) {
                names.put(namespace.id(), TypeScript.identifier(namespace.name() + "Schema", "schema", exported));
            }
        }
    }

    DrizzleFlavour flavour() {
        return flavour;
    }

    Schema schema() {
        return schema;
    }

    /// The views, each behind those that it reads.
    List<View> views() {
        return clauses.views();
    }

    /// The constant of a table, view, type or namespace.
    String name(Id id) {
        return names.getOrDefault(id, "");
    }

    String property(ColumnId column) {
        return properties.getOrDefault(column, "");
    }

    /// Whether the parent is declared before the child.
    boolean isBefore(Table parent, Table child) {
        return places.getOrDefault(parent.id(), 0) < places.getOrDefault(child.id(), 0);
    }

    /// A function or type of the module, imported from now on. A constant of that name is avoided by an alias.
    String use(String name) {
        String type = name.startsWith("type ") ? name.substring(5) : name;
        boolean clash = exported.contains(type);
        imports.add(clash ? name + " as " + type + "_" : name);
        return clash ? type + "_" : type;
    }

    /// A function of Drizzle's main module.
    String useOfOrm(String name) {
        ormImports.add(name);
        return name;
    }

    /// The name of one more constant.
    String free(String wanted) {
        return TypeScript.identifier(wanted, wanted, exported);
    }

    /// SQL in the file.
    Expression sql(String sql) {
        useOfOrm("sql");
        return TypeScript.sql(sql);
    }

    /// An expression over the columns of a table.
    Expression sql(String expression, Table table) {
        return sql(clauses.expression(expression, table));
    }

    /// The query of a view.
    Expression query(String query) {
        return sql(clauses.query(query));
    }

    /// An expression in an index, with its direction behind it.
    Expression indexed(String expression, String direction, Table table) {
        return sql(clauses.indexed(expression, table) + direction);
    }

    /// A value as SQL.
    Expression literal(String value, ColumnType type) {
        return sql(clauses.literal(value, type));
    }

    /// A template of SQL that is written already.
    Expression template(String template) {
        useOfOrm("sql");
        return new Expression.Sql(template);
    }

    /// The function of a type that Drizzle hasn't got.
    String customType(String sql) {
        use("customType");
        return customTypes.computeIfAbsent(sql, _ -> typeName(sql));
    }

    /// A short name that is none of what is imported: values in quotes, as sets of MySQL have them, say too much.
    private String typeName(String sql) {
        String said = sql.replace("[]", " array").replaceFirst("(?s)'.*", "");
        String wanted = said.substring(0, Math.min(said.length(), LONGEST_TYPE_NAME));
        Set<String> taken = new HashSet<>(exported);
        taken.addAll(imports);
        String name = TypeScript.identifier(wanted, "type", taken);
        exported.add(name);
        return name;
    }

    /// What a name in that namespace is made by: `pgTable`, or `salesSchema.table`.
    String maker(NamespaceId namespace, String kind) {
        String own = name(namespace);
        String capital = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return own.isEmpty() ? use(flavour.key() + capital) : own + "." + kind;
    }

    /// The beginning of the file.
    List<String> head() {
        List<String> head = new ArrayList<>();
        String orm = ormImports.isEmpty() ? "" : TypeScript.imports(List.copyOf(ormImports), "drizzle-orm");
        if (!imports.isEmpty()) {
            head.add(orm + TypeScript.imports(List.copyOf(imports), flavour.module()));
        }
        customTypes.forEach((type, name) -> head.add("const " + customType(name, type)));
        return head;
    }

    private String customType(String name, String sql) {
        Expression dataType = new Expression.Arrow("()", Expression.quoted(sql));
        Expression options = Expression.openObject(List.of(new Property("dataType", dataType)));
        return TypeScript.constant(name, Expression.chain(Call.of(use("customType") + "<{ data: string }>", options)));
    }
}
