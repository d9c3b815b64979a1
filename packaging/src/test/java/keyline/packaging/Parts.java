package keyline.packaging;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/// The parts among which there may be no circle: the packages, but for two places where the design draws the line
/// elsewhere.
final class Parts implements SliceAssignment {
    private static final Set<String> DOCUMENT = Set.of("keyline.model", "keyline.model.diagram");
    private static final Set<String> ASSEMBLY = Set.of(
            "Keyline",
            "OpenWindow",
            "Window",
            "WindowPages",
            "WindowParts",
            "LinkNotices",
            "RestingSelection",
            "LeftBehind",
            "WithoutWindow",
            "FirstProject",
            "RowMatches",
            "RowsOfRelations",
            "CanvasCorners",
            "CascadeLight",
            "FollowedRow",
            "FromOutline",
            "MeasuredWindow",
            "MeasuredFiles",
            "DropPlaces",
            "WarmUp");

    @Override
    public String getDescription() {
        return "packages";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(partOf(type));
    }

    private static String partOf(JavaClass type) {
        String name = type.getPackageName();
        if (DOCUMENT.contains(name)) {
            // A document is its schema and its diagrams; the diagrams use its ids.
            return "keyline.model";
        }
        if (name.equals("keyline.app") && ASSEMBLY.contains(outermost(type).getSimpleName())) {
            // They put all panels together, and the panels use the session beside them.
            return "keyline.app (assembly)";
        }
        return name;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Parts::outermost).orElse(type);
    }
}
