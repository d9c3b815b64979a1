package keyline.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Document;
import keyline.model.problem.Rules;
import keyline.model.problem.Severity;
import keyline.persistence.read.Input;
import keyline.persistence.store.Pending;

/// `keyline check`: what is wrong with a design and its rows.
final class CheckCommand implements CliCommand {

    private static final String JSON = "--json";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String help() {
        return """
            keyline check FILE... [--from FORMAT] [--json]
                List problems and the rows that break rules. Exit code 1 when there are errors, else 3 when
                statements were skipped.
            """;
    }

    @Override
    public Arguments.Options options() {
        return new Arguments.Options(Source.options(Source.EXAMPLE), Set.of(JSON));
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, IOException {
        try (Input input = Source.open(arguments);
                HeldRows rows = HeldRows.of(input.project())) {
            Document document = input.project().document();
            Findings findings = new Findings(document.schema(), Rules.check(document), brokenRules(document, rows));
            console.out().print(arguments.has(JSON) ? FindingsJson.of(findings) : findings.text());
            Skips.list(input.report(), console);
            return findings.count(Severity.ERROR) > 0 ? Exit.PROBLEMS : Skips.exit(input.report());
        }
    }

    private static List<BrokenRule> brokenRules(Document document, HeldRows rows) throws IOException {
        List<BrokenRule> broken = new ArrayList<>();
        for (Pending pending : rows.state().pending()) {
            broken.add(BrokenRule.of(pending, rows.offences(pending), rows.remedies(pending), document.schema()));
        }
        return broken;
    }
}
