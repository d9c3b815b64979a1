package keyline.model.dialect;

/// Takes what a dialect can't say about one thing of the schema, and what the script says instead.
@FunctionalInterface
public interface Remarks {

    /// Adds one sentence that names the thing: "fk_orders_customers: MySQL has no SET DEFAULT, NO ACTION is written."
    void add(String sentence);
}
