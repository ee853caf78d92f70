package golden.unionanyof;

import static org.assertj.core.api.Assertions.assertThat;

import golden.unionanyof.model.Contact;
import golden.unionanyof.model.Mail;
import golden.unionanyof.model.Phone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What fits both branches is the first, with the rest beside it. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode both = json("{'mail':'a@b','phone':'+49'}");
        Contact contact = Contact.fromJson(both);
        assertThat(contact)
                .isInstanceOfSatisfying(
                        Mail.class,
                        mail -> assertThat(mail.additionalProperties()).containsOnlyKeys("phone"));
        assertThat(contact.toJson()).hasToString(both.toString());
        assertThat(contact.validate()).isEmpty();
        assertThat(Contact.fromJson(json("{'mail':7,'phone':'+49'}"))).isInstanceOf(Phone.class);
        assertThat(Contact.fromJson(json("{}"))).isInstanceOf(Contact.Unknown.class);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
