/// Where designs and rows live: the SQLite working store, project files, live databases and preferences.
@org.jspecify.annotations.NullMarked
module keyline.persistence {
    exports keyline.persistence.file;
    exports keyline.persistence.prefs;
    exports keyline.persistence.read;
    exports keyline.persistence.store;

    requires transitive keyline.model;
    requires transitive java.sql;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
}
