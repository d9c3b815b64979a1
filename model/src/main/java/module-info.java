/// What a database design is: documents, edits, problems, dialects and readers, as values and functions.
@org.jspecify.annotations.NullMarked
module keyline.model {
    exports keyline.model;
    exports keyline.model.change;
    exports keyline.model.diagram;
    exports keyline.model.dialect;
    exports keyline.model.edit;
    exports keyline.model.example;
    exports keyline.model.problem;
    exports keyline.model.read;
    exports keyline.model.read.dbml;
    exports keyline.model.read.sql;

    // For the layout. Guava is named because ELK, which needs it, is an automatic module and can't say so.
    requires com.google.common;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;
    requires org.eclipse.xtext.xbase.lib;
    requires static transitive org.jspecify;

    // Reads the clauses of scripts.
    requires net.sf.jsqlparser;
}
