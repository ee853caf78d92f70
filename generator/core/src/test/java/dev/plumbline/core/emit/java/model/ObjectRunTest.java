package dev.plumbline.core.emit.java.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.Emitted;
import org.junit.jupiter.api.Test;

/** Objects, printed, compiled and used. */
class ObjectRunTest {

    private static final String THING = """
            Thing:
              type: object
              required: [name, count, note]
              properties:
                name: {type: string, maxLength: 5}
                count: {type: integer, format: int32, minimum: 1}
                note: {type: [string, 'null']}
                big: {type: integer}
                ratio: {type: number}
                on: {type: boolean}
                maybe: {type: [string, 'null']}
                tags: {type: array, items: {type: string}}
                grid: {type: array, items: {type: array, items: {type: integer, format: int32}}}
                labels: {type: object, additionalProperties: {type: string}}
                any: {}
                color: {$ref: '#/components/schemas/Color'}
                part: {$ref: '#/components/schemas/Part'}
            Color: {type: string, enum: [red, UNKNOWN, 'light blue']}
            Part:
              type: object
              required: [id]
              properties:
                id: {type: string}
            """;

    @Test
    void everyValueComesBackInTheDocumentsOrder() {
        Emitted.ofSchemas(THING).run("""
                        String text = "{'name':'a','count':2,'note':null,'big':9007199254740993,'ratio':0.5,'on':true,"
                                + "'maybe':null,'tags':['x','y'],'grid':[[1],[2,3]],'labels':{'z':'1','a':'2'},'any':null,"
                                + "'color':'red','part':{'id':'p','more':[1]},'zeta':{'k':1},'alpha':null}";
                        Thing thing = Thing.fromJson(json(text));

                        assertThat(thing.toJson().toString()).isEqualTo(json(text).toString());
                        assertThat(Thing.fromJson(thing.toJson())).isEqualTo(thing).hasSameHashCodeAs(thing);
                        assertThat(thing.toBuilder().build()).isEqualTo(thing);
                        assertThat(thing.count()).isEqualTo(2);
                        assertThat(thing.note()).isNull();
                        assertThat(thing.maybe().isNull()).isTrue();
                        assertThat(thing.any().isNull()).isTrue();
                        assertThat(thing.grid().get(1)).containsExactly(2, 3);
                        assertThat(thing.labels().keySet()).containsExactly("z", "a");
                        assertThat(thing.part().additionalProperties()).containsOnlyKeys("more");
                        assertThat(thing.additionalProperties().keySet()).containsExactly("zeta", "alpha");
                        """);
    }

    @Test
    void absentNullAndValueAreToldApart() {
        Emitted.ofSchemas(THING).run("""
                        Thing.Builder builder = Thing.builder().name("a").count(1).note("n");

                        assertThat(builder.build().toJson()).isEqualTo(json("{'name':'a','count':1,'note':'n'}"));
                        assertThat(builder.build().maybe().isAbsent()).isTrue();
                        assertThat(builder.maybe(JsonNullable.ofNull()).build().toJson().get("maybe").isNull()).isTrue();
                        assertThat(builder.maybe("v").build().maybe().orNull()).isEqualTo("v");
                        assertThat(builder.note(null).build().toJson().get("note").isNull()).isTrue();
                        assertThat(builder.maybe(JsonNullable.absent()).build().toJson().has("maybe")).isFalse();
                        """);
    }

    @Test
    void aValueOfAnotherTypeIsKeptAsJson() {
        Emitted.ofSchemas(THING).run("""
                        String start = "{'name':'a','count':1,'note':null,";
                        for (String odd : List.of(
                                "'big':'6'", "'big':1.5", "'big':1e400", "'big':99999999999999999999", "'big':null",
                                "'ratio':'NaN'", "'on':1", "'maybe':7", "'tags':'x'", "'tags':['x',null]", "'tags':['x',1]",
                                "'grid':[[1],[2147483648]]", "'labels':{'a':1}", "'color':5", "'part':[]")) {
                            JsonNode json = json(start + odd + ",'x':1}");
                            Thing thing = Thing.fromJson(json);
                            String name = odd.substring(1, odd.indexOf('\\'', 1));
                            assertThat(thing.additionalProperties().keySet()).as(odd).containsExactly(name, "x");
                            assertThat(thing.toJson().toString()).as(odd).isEqualTo(json.toString());
                        }
                        JsonNode part = json("{'name':'a','count':1,'note':null,'part':{'id':7}}");
                        assertThat(Thing.fromJson(part).part().additionalProperties().keySet()).containsExactly("id");
                        assertThat(Thing.fromJson(part).toJson()).isEqualTo(part);
                        JsonNode note = json("{'name':'a','count':1,'note':7}");
                        assertThat(Thing.fromJson(note).note()).isNull();
                        assertThat(Thing.fromJson(note).toJson()).isEqualTo(note);
                        Thing whole = Thing.fromJson(json(start + "'big':4.0,'ratio':3}"));
                        assertThat(whole.big()).isEqualTo(4);
                        assertThat(whole.ratio()).isEqualTo("3");
                        """);
    }

    @Test
    void whatIsNoObjectIsRefused() {
        Emitted.ofSchemas(THING).run("""
                        for (String text : List.of("[]", "null", "'x'")) {
                            assertThatThrownBy(() -> Thing.fromJson(json(text)))
                                    .as(text)
                                    .isInstanceOfSatisfying(
                                            UnexpectedJsonException.class,
                                            e -> assertThat(e.pointer()).isEmpty());
                        }
                        """);
    }

    /** Who reads the other properties of a response loses nothing by the one that is missing. */
    @Test
    void whatIsRequiredAndMissingIsReportedByItsAccessorWithItsPlace() {
        Emitted.ofSchemas(THING).run("""
                        Map<String, String> missing = new LinkedHashMap<>();
                        missing.put("{'count':1}", "/name");
                        missing.put("{'name':'a','count':null}", "/count");
                        missing.put("{'name':'a','count':2147483648}", "/count");
                        missing.put("{'name':{},'count':1}", "/name");
                        missing.forEach((text, pointer) -> {
                            Thing thing = Thing.fromJson(json(text));
                            assertThatThrownBy(() -> {
                                        thing.name();
                                        thing.count();
                                    })
                                    .as(text)
                                    .isInstanceOfSatisfying(
                                            UnexpectedJsonException.class,
                                            e -> assertThat(e.pointer()).isEqualTo(pointer));
                        });
                        assertThat(Thing.fromJson(json("{'count':1}")).count()).isEqualTo(1);
                        """);
    }

    /** It is what is sent, so the document's rules decide. */
    @Test
    void whatIsRequiredMayBeGivenAsAnAdditionalProperty() {
        Emitted.ofSchemas(THING).run("""
                        assertThat(Part.builder().additionalProperty("id", json("'p'")).build().toJson())
                                .isEqualTo(json("{'id':'p'}"));
                        assertThatThrownBy(() -> Part.builder().additionalProperty("id", json("7")).build())
                                .isInstanceOf(InvalidRequestException.class);
                        """);
    }

    @Test
    void buildersRefuseWhatTheDocumentDoesNotAllow() {
        Emitted.ofSchemas(THING).run("""
                        assertThatThrownBy(() -> Thing.builder().name("too long").count(0).build())
                                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.errors())
                                        .extracting(Violation::keyword)
                                        .containsExactlyInAnyOrder("maxLength", "minimum"));
                        assertThatThrownBy(() -> Thing.builder().build())
                                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.errors())
                                        .extracting(Violation::keyword)
                                        .contains("required"));
                        assertThatThrownBy(() -> Part.builder().build()).isInstanceOf(InvalidRequestException.class);
                        List<String> tags = new ArrayList<>(Arrays.asList("a", null));
                        Thing.Builder builder = Thing.builder().name("a").count(1);
                        assertThatThrownBy(() -> new Thing("a", 1, null, null, null, null, JsonNullable.absent(), tags,
                                        null, null, null, null, null, Map.of()))
                                .isInstanceOf(NullPointerException.class)
                                .hasMessageContaining("tags[1]");
                        tags.set(1, "b");
                        Thing thing = builder.tags(tags).build();
                        tags.clear();
                        assertThat(thing.tags()).containsExactly("a", "b");
                        assertThatThrownBy(() -> thing.tags().add("c")).isInstanceOf(UnsupportedOperationException.class);
                        """);
    }

    @Test
    void openEnumsKeepWhatTheyDoNotKnow() {
        Emitted.ofSchemas(THING).run("""
                        Color red = Color.RED;
                        assertThat(Color.fromJson(json("'red'"))).isEqualTo(red);
                        assertThat(switch (red.known()) {
                            case RED -> 1;
                            default -> 2;
                        }).isEqualTo(1);
                        assertThat(Color.LIGHT_BLUE.known()).isEqualTo(Color.Known.LIGHT_BLUE);
                        assertThat(Color.of("new").toJson()).isEqualTo(json("'new'"));
                        assertThat(Color.of("UNKNOWN").known()).isEqualTo(Color.Known.UNKNOWN);
                        assertThat(Color.of("new").known()).isEqualTo(Color.Known.UNKNOWN_);
                        """);
    }

    @Test
    void secretsAreNotShown() {
        Emitted.ofSchemas("""
                        Thing:
                          type: object
                          properties:
                            user: {type: string}
                            pass: {type: string, format: password}
                            pins: {type: array, items: {type: string, x-sensitive: true}}
                            token: {$ref: '#/components/schemas/Token'}
                            inner: {$ref: '#/components/schemas/Inner'}
                        Token: {type: string, x-sensitive: true}
                        Inner:
                          type: object
                          required: [key]
                          properties:
                            key: {$ref: '#/components/schemas/Token'}
                        """).run("""
                        for (String text : List.of(
                                "{'user':'u','pass':'hush','pins':['hush'],'token':'hush','inner':{'key':'hush'}}",
                                "{'user':'u','pass':{'x':'hush'},'pins':'hush','token':['hush'],'inner':['hush']}")) {
                            Thing thing = Thing.fromJson(json(text));
                            assertThat(thing.toString()).doesNotContain("hush").contains("user=u", "***");
                            assertThat(thing.toJson()).isEqualTo(json(text));
                        }
                        assertThatThrownBy(() -> Inner.fromJson(json("{'key':['hush']}")).key())
                                .isInstanceOf(UnexpectedJsonException.class)
                                .hasMessageNotContaining("hush");
                        """);
    }

    @Test
    void hostileNamesAndValuesStayText() {
        Emitted hostile = Emitted.ofSchemas("""
                Thing:
                  title: '*/ class Evil {}'
                  description: '\\u002a/ static { System.exit(1); } {@code $L ${x} `*/`'
                  type: object
                  required: ['"; System.exit(1); //']
                  properties:
                    '"; System.exit(1); //': {type: string, default: '*/ "'}
                    '*/ static {} /*': {type: string, pattern: '^\\$[*]/"\\\\u000a?$'}
                    'class': {type: string, enum: ['*/', '"', '\\u0022', '$S', "line\\nbreak"], title: '$T'}
                    'toString': {type: integer}
                    'value': {type: [array, 'null'], items: {type: string}}
                    'json': {type: string}
                    'builder': {type: string}
                    'build': {type: string}
                    'name': {type: string}
                    'from': {type: string}
                    'properties': {type: string}
                    'additionalProperty': {type: string}
                    'additionalProperties': {type: string}
                    'this': {type: string}
                    '': {type: string}
                """);

        hostile.run("""
                String text = "{'*/ static {} /*':'$*/a','value':['a'],'':'empty','this':'t','additionalProperties':'x'}";
                var json = (tools.jackson.databind.node.ObjectNode) json(text);
                json.put("\\"; System.exit(1); //", "v");
                Thing thing = Thing.fromJson(json);
                assertThat(thing.toJson()).isEqualTo(json);
                assertThat(thing.additionalProperties()).isEmpty();
                """);
        assertThat(hostile.text("model.Thing")).contains("*&#47; class Evil {}");
    }

    /** U+2028 ends a line for regular expressions, and so for JavaPoet, but not for Java; U+202E turns text round. */
    @Test
    void charactersThatEndOrTurnLinesAreEscaped() {
        Emitted hostile = Emitted.ofSchemas("""
                Thing:
                  type: object
                  required: ["a\\u2028b\\"\\\\\\nc"]
                  properties:
                    "a\\u2028b\\"\\\\\\nc": {type: string}
                    "d\\u2029\\u0085": {type: string, enum: ["e\\u2028f", "g\\u202Eh"]}
                """);
        hostile.run("""
                var json = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
                json.put("a\\u2028b\\"\\\\\\nc", "v").put("d\\u2029\\u0085", "g\\u202Eh");
                Thing thing = Thing.fromJson(json);
                assertThat(thing.toJson()).isEqualTo(json);
                assertThat(thing.additionalProperties()).isEmpty();
                assertThat(thing.validate()).isEmpty();
                """);
        assertThat(hostile.text("model.Thing")).contains("\"a\\u2028b\\\"\\\\\\nc\"");
    }

    @Test
    void typesMayBeNamedLikeTheOnesTheCodeUses() {
        Emitted.ofSchemas("""
                        Thing:
                          type: object
                          required: [string]
                          properties:
                            string: {$ref: '#/components/schemas/String'}
                            list: {type: array, items: {$ref: '#/components/schemas/List'}}
                            map: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}
                            object: {$ref: '#/components/schemas/Object'}
                            node: {$ref: '#/components/schemas/JsonNode'}
                            builder: {$ref: '#/components/schemas/Builder'}
                            reader: {$ref: '#/components/schemas/JsonReader'}
                            nullable: {$ref: '#/components/schemas/Nullable'}
                            validator: {$ref: '#/components/schemas/Violation'}
                            text: {type: [string, 'null']}
                        String: {type: object, properties: {a: {type: string}}}
                        List: {type: object, properties: {a: {type: array, items: {type: string}}}}
                        Map: {type: object, properties: {a: {type: object, additionalProperties: {type: string}}}}
                        Object: {type: string, enum: [Object, String]}
                        JsonNode: {type: object, properties: {a: {}}}
                        Builder: {type: object, properties: {a: {type: string}}}
                        JsonReader: {type: object, properties: {a: {type: string}}}
                        Nullable: {type: object, properties: {a: {type: string}}}
                        Violation: {type: object, properties: {a: {type: string}}}
                        Objects: {type: object, required: [a], properties: {a: {type: string}}}
                        Override: {type: object, properties: {a: {type: string}}}
                        VideoCalls: {type: object, properties: {a: {type: string}}}
                        Operation: {type: object, properties: {a: {type: string}}}
                        """).compile();
    }
}
