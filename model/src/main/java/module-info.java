/// What a database design is: documents, edits, problems, dialects and readers, as values and functions.
@org.jspecify.annotations.NullMarked
module keyline.model {
    exports keyline.model;
    exports keyline.model.change;
    exports keyline.model.code;
    exports keyline.model.dictionary;
    exports keyline.model.diagram;
    exports keyline.model.dialect;
    exports keyline.model.edit;
    exports keyline.model.example;
    exports keyline.model.impact;
    exports keyline.model.layout;
    exports keyline.model.match;
    exports keyline.model.migration;
    exports keyline.model.problem;
    exports keyline.model.read;
    exports keyline.model.read.crowsfoot;
    exports keyline.model.read.csv;
    exports keyline.model.read.dbml;
    exports keyline.model.read.drizzle;
    exports keyline.model.read.markdown;
    exports keyline.model.read.sql;

    requires static transitive org.jspecify;

    // Reads the clauses of scripts.
    requires net.sf.jsqlparser;
}
