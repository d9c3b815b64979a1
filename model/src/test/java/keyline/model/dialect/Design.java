package keyline.model.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.ViewId;

/// Builds small schemas by names: what is added goes to the table, or the column, that was added last.
final class Design {

    private Schema schema = Schema.empty();
    private int lastId = 1;
    private NamespaceId namespace = Namespace.DEFAULT.id();
    private Table table = Table.of(new TableId(0), "");

    Schema schema() {
        return schema;
    }

    private <I> I next(IntFunction<I> kind) {
        return kind.apply(++lastId);
    }

    private Design changed(Table changed) {
        table = changed;
        schema = schema.with(table);
        return this;
    }

    Design namespace(String name) {
        namespace = next(NamespaceId::new);
        schema = schema.with(new Namespace(namespace, name));
        return this;
    }

    Design enumType(String name, String... values) {
        schema = schema.with(
                new NamedType.EnumType(next(TypeId::new), namespace, name, List.of(values), "The " + name + "."));
        return this;
    }

    Design domain(String name, String base, ValueSource source, String check) {
        schema = schema.with(new NamedType.Domain(
                next(TypeId::new), namespace, name, TypeText.read(base, schema), false, source, List.of(check), ""));
        return this;
    }

    Design view(String name, String sql) {
        schema = schema.with(new View(next(ViewId::new), namespace, name, sql, ""));
        return this;
    }

    Design table(String name) {
        return changed(Table.of(next(TableId::new), name).withNamespace(namespace));
    }

    Design column(String name, String type) {
        ColumnType read = TypeText.read(type, schema);
        return changed(table.with(Column.of(next(ColumnId::new), name, read)));
    }

    /// Changes the last column.
    private Design column(UnaryOperator<Column> change) {
        return changed(table.with(change.apply(table.columns().getLast())));
    }

    Design notNull() {
        return column(Column::asNotNull);
    }

    Design source(ValueSource source) {
        return column(column -> column.withSource(source));
    }

    Design literal(String value) {
        return source(new ValueSource.Literal(value));
    }

    Design identity() {
        return source(new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT));
    }

    Design comment(String comment) {
        return column(column -> column.withComment(comment));
    }

    Design tableComment(String comment) {
        return changed(table.withComment(comment));
    }

    private List<ColumnId> ids(Table of, String... names) {
        return Arrays.stream(names)
                .map(name -> of.columnNamed(name).orElseThrow().id())
                .toList();
    }

    private Design with(Constraint constraint) {
        return changed(table.with(constraint));
    }

    Design primaryKey(String... columns) {
        return with(new Constraint.PrimaryKey(next(ConstraintId::new), "", ids(table, columns)));
    }

    Design unique(String... columns) {
        return with(new Constraint.Unique(next(ConstraintId::new), "", ids(table, columns)));
    }

    Design check(String name, String expression) {
        return with(new Constraint.Check(next(ConstraintId::new), name, expression));
    }

    /// A foreign key of the table onto the primary key of the parent.
    Design foreignKey(String parent, String... columns) {
        Table other = schema.tableNamed(parent).orElseThrow();
        List<ColumnId> key = other.primaryKey().orElseThrow().columns();
        return with(ForeignKey.of(next(ConstraintId::new), ids(table, columns), other.id(), key));
    }

    private Design foreignKey(UnaryOperator<ForeignKey> change) {
        return with(change.apply(table.foreignKeys().getLast()));
    }

    Design actions(ReferentialAction onDelete, ReferentialAction onUpdate) {
        return foreignKey(key -> key.withActions(onDelete, onUpdate));
    }

    Design deferral(Deferral deferral) {
        return foreignKey(key -> new ForeignKey(
                key.id(),
                key.name(),
                key.columns(),
                key.parent(),
                key.parentColumns(),
                key.onDelete(),
                key.onUpdate(),
                deferral));
    }

    Design index(String... columns) {
        return index("", Index.Kind.PLAIN, "", "", columns);
    }

    /// An index over columns, or expressions where there is no column of that name; `-` before one is descending.
    Design index(String name, Index.Kind kind, String method, String where, String... parts) {
        return changed(table.with(new Index(
                next(IndexId::new), name, kind, Stream.of(parts).map(this::part).toList(), method, where)));
    }

    private Index.Part part(String text) {
        Index.Direction direction = text.startsWith("-") ? Index.Direction.DESCENDING : Index.Direction.ASCENDING;
        String part = text.startsWith("-") ? text.substring(1) : text;
        return table.columnNamed(part)
                .<Index.Part>map(column -> new Index.OfColumn(column.id(), direction))
                .orElseGet(() -> new Index.OfExpression(part, direction));
    }

    /// Goes on with a table that was added before.
    Design again(String name) {
        table = schema.tableNamed(name).orElseThrow();
        return this;
    }
}
