package dev.plumbline.tests.exchange;

/** One way to create a task and read the answer. */
interface Exchange extends AutoCloseable {

    /** Creates a task, and gives its id as the answer has it. */
    String create(String prompt) throws Exception;

    @Override
    void close();

    /** The way of this name, to a provider at this URL. */
    static Exchange of(String name, String url) throws Exception {
        return switch (name) {
            case "generated" -> new GeneratedExchange(url);
            case "by-hand" -> new HandWrittenExchange(url, HandWrittenExchange.Limit.SIZE);
            case "by-hand-unlimited" -> new HandWrittenExchange(url, HandWrittenExchange.Limit.NONE);
            case "by-hand-timed" -> new HandWrittenExchange(url, HandWrittenExchange.Limit.SIZE_AND_TIME);
            case "upload-by-hand" -> UploadExchanges.byHand(url);
            case "upload-generated" -> UploadExchanges.generated(url);
            case "events-by-hand" -> EventExchanges.byHand(url);
            case "events-generated" -> EventExchanges.generated(url);
            case "openapi-generator" -> CompiledPeer.openApiGenerator(url);
            case "anthropic-java" -> CompiledPeer.anthropic(url);
            default -> throw new IllegalArgumentException("there is no way called " + name);
        };
    }
}
