package keyline.model.read.drizzle;

/// Goes over relations: they tell Drizzle how to join tables, and the database nothing. Where nothing else relates the
/// tables, that is told.
record RelationsReader(Draft draft) {

    boolean read(Item item, Chain chain) {
        return switch (chain.function()) {
            case "relations", "defineRelations", "defineRelationsPart" -> {
                if (draft.tables().stream().noneMatch(RelationsReader::refers)) {
                    draft.report().lost("relations for queries, which are no foreign keys");
                }
                yield true;
            }
            default -> false;
        };
    }

    private static boolean refers(TableDraft table) {
        return !table.table().foreignKeys().isEmpty();
    }
}
