package keyline.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Dialects;

/// The targets of an export, in the order in which the help lists them.
final class Targets {

    private static final List<Target> ALL = Stream.<Stream<? extends Target>>of(
                    Dialects.all().stream().map(ScriptTarget::new),
                    CodeFormats.all().stream().map(CodeTarget::new),
                    PictureTarget.ALL.stream())
            .<Target>flatMap(targets -> targets)
            .toList();

    private Targets() {}

    static List<String> keys() {
        return ALL.stream().map(Target::key).toList();
    }

    static Optional<Target> find(String key) {
        return ALL.stream().filter(target -> target.key().equals(key)).findFirst();
    }
}
