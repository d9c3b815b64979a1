package keyline.persistence.sqlite;

import java.util.List;

/// What SQLite's catalogue says of a database, in SQLite's own terms.
///
/// @param tables in the order of their creation
/// @param views in the order of their creation
/// @param others the statements of what is neither: triggers and virtual tables
record Catalogue(List<CatalogueTable> tables, List<View> views, List<String> others) {

    Catalogue {
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        others = List.copyOf(others);
    }

    /// A view.
    ///
    /// @param sql its CREATE VIEW
    record View(String name, String sql) {}
}
