package keyline.model.read.sql;

import java.util.List;
import keyline.model.ReferentialAction;

/// What a foreign key refers to, and what it does.
///
/// @param columns empty when the primary key is meant
record KeyTarget(QualifiedName parent, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate) {}
