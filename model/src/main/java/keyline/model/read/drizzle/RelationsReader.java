package keyline.model.read.drizzle;

/// Goes over relations: they tell Drizzle how to join tables, and the database nothing.
record RelationsReader(Draft draft) {

    boolean read(Item item, Chain chain) {
        return switch (chain.function()) {
            case "relations", "defineRelations", "defineRelationsPart" -> {
                draft.report().lost("relations for queries");
                yield true;
            }
            default -> false;
        };
    }
}
