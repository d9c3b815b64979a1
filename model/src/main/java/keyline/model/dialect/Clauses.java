package keyline.model.dialect;

import java.util.List;
import java.util.function.Predicate;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Statement.Part;

/// The statements and clauses of one schema, each by itself: what a script is made of that changes a database rather
/// than makes it.
public final class Clauses {

    private static final String DEFAULT = " DEFAULT ";

    private final Writing writing;
    private final Dependencies dependencies;

    private Clauses(Writing writing) {
        this.writing = writing;
        this.dependencies = new Dependencies(writing.schema());
    }

    /// Those of a schema that is fitted to the dialect. Remarks are written where the schema was fitted with notices.
    public static Clauses of(Fitted fitted, Dialect dialect) {
        return new Clauses(Writing.of(fitted, dialect, DdlOptions.DEFAULT));
    }

    /// The fitted schema.
    public Schema schema() {
        return writing.schema();
    }

    /// The name, in quotes where it needs them.
    public String name(String name) {
        return writing.name(name);
    }

    /// The table's name behind that of its namespace.
    public String name(Table table) {
        return writing.name(table);
    }

    /// A name behind that of its namespace.
    public String name(NamespaceId namespace, String name) {
        return writing.name(namespace, name);
    }

    /// The names of columns, with commas between them.
    public String names(Table table, List<ColumnId> columns) {
        return writing.names(table, columns);
    }

    /// A type as the dialect writes it.
    public String type(ColumnType type) {
        return writing.type(type);
    }

    /// The type under domains.
    public ColumnType base(ColumnType type) {
        return writing.base(type);
    }

    /// A value as a literal of the type.
    public String literal(String value, ColumnType type) {
        return Literals.of(value, writing.base(type), writing.syntax());
    }

    /// An expression over the columns of a table, with their names in the quotes of the dialect.
    public String expression(String sql, Table table) {
        return writing.expression(sql, table);
    }

    /// The query of a view, with its names in the quotes of the dialect.
    public String query(String sql) {
        return writing.query(sql);
    }

    /// An expression over the columns of a table, as it stands in an index.
    public String indexed(String sql, Table table) {
        return writing.syntax().indexed(writing.expression(sql, table));
    }

    /// A whole column, as it stands in CREATE TABLE and behind ADD COLUMN.
    public String column(Column column, Table table) {
        return ColumnWriter.alone(writing, table).column(column);
    }

    /// The value of a column's DEFAULT; empty when there is none.
    public String defaultOf(Column column, Table table) {
        String source = ColumnWriter.alone(writing, table).source(column);
        return source.startsWith(DEFAULT) ? source.substring(DEFAULT.length()) : "";
    }

    /// A constraint, as it stands in CREATE TABLE and behind ADD.
    public String constraint(Constraint constraint, Table table) {
        return new ConstraintWriter(writing).constraint(constraint, table);
    }

    /// What was noticed about a constraint.
    public List<String> remarksOn(Constraint constraint, Table table) {
        return writing.remarksOn(new Place.OfConstraint(table.id(), constraint.id()));
    }

    /// CREATE TABLE without its indexes.
    ///
    /// @param inside which constraints stand in the table
    public Statement create(Table table, Predicate<Constraint> inside) {
        return new Statement(
                Part.TABLE, new TableRemarks(writing).on(table), new TableWriter(writing).create(table, inside));
    }

    /// CREATE INDEX.
    public Statement create(Index index, Table table) {
        return new IndexWriter(writing).create(index, table);
    }

    /// CREATE VIEW, with its comment.
    public List<Statement> create(View view) {
        return new ViewWriter(writing).create(view);
    }

    /// CREATE TYPE or CREATE DOMAIN.
    public Statement create(NamedType type) {
        return new TypeWriter(writing).statement(type);
    }

    /// Makes a namespace that may be there already.
    public Statement create(Namespace namespace) {
        String sql = writing.syntax().createNamespace(name(namespace.name()), namespace.name());
        return Statement.of(Part.NAMESPACE, sql);
    }

    /// The comments of a table and its columns, as statements where the dialect has such.
    public List<Statement> comments(Table table) {
        return new CommentWriter(writing).on(table);
    }

    /// The comment of a type, as a statement where the dialect has such.
    public List<Statement> comments(NamedType type) {
        return new CommentWriter(writing).on(type);
    }

    /// The tables, parents first.
    public List<Table> tables() {
        return dependencies.tables();
    }

    /// Whether the parent comes behind the child in [#tables()], or is the child.
    public boolean isLate(ForeignKey key, Table child) {
        return dependencies.closesCycle(key, child) || Dependencies.isSelfReference(key, child);
    }

    /// The views, each behind those that it reads.
    public List<View> views() {
        return new ViewWriter(writing).inOrder();
    }

    /// The types that are objects of their own, each behind the one that it is based on.
    public List<NamedType> types() {
        return new TypeWriter(writing).inOrder();
    }
}
