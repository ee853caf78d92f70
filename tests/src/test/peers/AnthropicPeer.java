import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.MessageCreateParams;
import java.util.function.UnaryOperator;

/** With anthropic-java: another document, and about as much to send and to read. */
public final class AnthropicPeer implements UnaryOperator<String> {

    private final AnthropicClient client;

    public AnthropicPeer(String url) {
        client = AnthropicOkHttpClient.builder().baseUrl(url).apiKey("sk-planted").build();
    }

    @Override
    public String apply(String prompt) {
        MessageCreateParams request = MessageCreateParams.builder()
                .model("claude-sonnet-4-5")
                .maxTokens(1024)
                .addUserMessage(prompt)
                .build();
        return client.messages().create(request).id();
    }
}
