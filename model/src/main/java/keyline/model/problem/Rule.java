package keyline.model.problem;

/// One kind of problem, as the help page explains it.
public interface Rule {

    /// The stable key, in lower case with hyphens.
    String key();

    /// What it is about and what to do; a sentence or two.
    String help();
}
