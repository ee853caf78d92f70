package golden.recursionmutual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.recursionmutual.model.File;
import golden.recursionmutual.model.Folder;
import golden.recursionmutual.validator.FolderValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folders in folders, and a file that is wrong deep inside. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'entries':[{'bytes':1},{'entries':[{'bytes':2,'in':{'entries':[]}}]}]}");
        Folder folder = Folder.fromJson(json);
        assertThat(folder.entries()).extracting(Object::getClass).containsExactly(File.class, Folder.class);
        assertThat(folder.toJson()).hasToString(json.toString());
        assertThat(folder.validate()).isEmpty();
        assertThat(FolderValidator.INSTANCE.validate(json("{'entries':[{'entries':[{'bytes':-1}]}]}")))
                .extracting(Behaviour::told)
                .containsExactly("/entries/0/entries/0/bytes: must be at least 0, but is -1");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
