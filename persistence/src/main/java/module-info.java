/// Where designs and rows live: the SQLite working store, project files, live databases and preferences.
@org.jspecify.annotations.NullMarked
module keyline.persistence {
    exports keyline.persistence.csv;
    exports keyline.persistence.database;
    exports keyline.persistence.database.connection;
    exports keyline.persistence.file;
    exports keyline.persistence.json;
    exports keyline.persistence.prefs;
    exports keyline.persistence.read;
    exports keyline.persistence.recovery;
    exports keyline.persistence.store;
    exports keyline.persistence.store.bench;

    requires transitive keyline.model;
    requires transitive java.sql;
    requires de.siegmar.fastcsv;
    requires org.xerial.sqlitejdbc;
    requires transitive tools.jackson.core;
}
