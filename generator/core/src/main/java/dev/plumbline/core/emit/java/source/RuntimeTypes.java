package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallParameters;
import dev.plumbline.runtime.call.HiddenFailure;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.client.ClientBuilder;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.FieldEncoding;
import dev.plumbline.runtime.codec.HeaderReader;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.configuration.ViolationListener;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.content.Redirect;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.download.DownloadOptions;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.InvalidWebhookException;
import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.error.WebhookRefusedException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.json.BranchReader;
import dev.plumbline.runtime.json.Copies;
import dev.plumbline.runtime.json.EnumConstants;
import dev.plumbline.runtime.json.JsonModel;
import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.json.JsonWriter;
import dev.plumbline.runtime.json.Masks;
import dev.plumbline.runtime.json.ObjectBuilder;
import dev.plumbline.runtime.json.PropertyReader;
import dev.plumbline.runtime.json.PropertyWriter;
import dev.plumbline.runtime.json.RequestCheck;
import dev.plumbline.runtime.json.RequiredProperty;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.page.Pages;
import dev.plumbline.runtime.page.Paging;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.validation.MergePatchValidator;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.runtime.wait.WaitOptions;
import dev.plumbline.runtime.wait.Waiter;
import dev.plumbline.runtime.webhook.WebhookReader;
import dev.plumbline.runtime.webhook.WebhookVerifier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The classes of the runtime, of Jackson and of JSpecify that generated code names. Each is named by the class itself, so
 * that one that moves takes its name in generated code along.
 */
public final class RuntimeTypes {

    static final ClassName NULLABLE = ClassName.get(Nullable.class);
    public static final ClassName NULL_MARKED = ClassName.get(NullMarked.class);
    public static final ClassName JSON_NODE = ClassName.get(JsonNode.class);
    public static final ClassName OBJECT_NODE = ClassName.get(ObjectNode.class);

    public static final ClassName JSON_MODEL = ClassName.get(JsonModel.class);
    public static final ClassName JSON_READER = ClassName.get(JsonReader.class);
    public static final ClassName JSON_WRITER = ClassName.get(JsonWriter.class);
    public static final ClassName JSON_NULLABLE = ClassName.get(JsonNullable.class);
    public static final ClassName PROPERTY_READER = ClassName.get(PropertyReader.class);
    public static final ClassName PROPERTY_WRITER = ClassName.get(PropertyWriter.class);
    public static final ClassName BRANCH_READER = ClassName.get(BranchReader.class);
    public static final ClassName ENUM_CONSTANTS = ClassName.get(EnumConstants.class);
    public static final ClassName COPIES = ClassName.get(Copies.class);
    public static final ClassName MASKS = ClassName.get(Masks.class);
    public static final ClassName UNEXPECTED_JSON = ClassName.get(UnexpectedJsonException.class);
    public static final ClassName REQUIRED_PROPERTY = ClassName.get(RequiredProperty.class);
    public static final ClassName REQUEST_CHECK = ClassName.get(RequestCheck.class);
    public static final ClassName MERGE_PATCH_VALIDATOR = ClassName.get(MergePatchValidator.class);
    public static final ClassName VIOLATION = ClassName.get(Violation.class);

    public static final ClassName OBJECT_BUILDER = ClassName.get(ObjectBuilder.class);

    public static final ClassName CLIENT_BUILDER = ClassName.get(ClientBuilder.class);
    public static final ClassName CALLER = ClassName.get(Caller.class);
    public static final ClassName CLIENT_CONFIG = ClassName.get(ClientConfig.class);
    public static final ClassName TRANSPORT = ClassName.get(Transport.class);
    public static final ClassName RETRY_POLICY = ClassName.get(RetryPolicy.class);
    public static final ClassName INTERCEPTOR = ClassName.get(Interceptor.class);
    public static final ClassName VIOLATION_LISTENER = ClassName.get(ViolationListener.class);

    public static final ClassName OPERATION = ClassName.get(Operation.class);
    public static final ClassName ARGUMENTS = ClassName.get(Arguments.class);
    public static final ClassName CALL_PARAMETERS = ClassName.get(CallParameters.class);
    public static final ClassName PARAMETER = ClassName.get(Parameter.class);
    public static final ClassName STYLE = ClassName.get(Style.class);
    public static final ClassName BODY_ENCODER = ClassName.get(BodyEncoder.class);
    public static final ClassName FIELD_ENCODING = ClassName.get(FieldEncoding.class);
    public static final ClassName RESPONSE_DECODER = ClassName.get(ResponseDecoder.class);
    public static final ClassName HEADER_READER = ClassName.get(HeaderReader.class);
    public static final ClassName FILE_CONTENT = ClassName.get(FileContent.class);
    public static final ClassName MULTIPART_FORM = ClassName.get(MultipartForm.class);
    public static final ClassName BINARY_CONTENT = ClassName.get(BinaryContent.class);
    public static final ClassName EVENT_STREAM = ClassName.get(EventStream.class);
    public static final ClassName REDIRECT = ClassName.get(Redirect.class);
    public static final ClassName SECURITY_SCHEME = ClassName.get(SecurityScheme.class);
    public static final ClassName SECURITY = ClassName.get(Security.class);
    public static final ClassName CREDENTIAL = ClassName.get(Credential.class);
    public static final ClassName CLIENT_CREDENTIALS = ClassName.get(ClientCredentials.class);
    public static final ClassName CALL_OPTIONS = ClassName.get(CallOptions.class);
    public static final ClassName API_RESPONSE = ClassName.get(ApiResponse.class);
    public static final ClassName HIDDEN_FAILURE = ClassName.get(HiddenFailure.class);
    public static final ClassName WAITER = ClassName.get(Waiter.class);
    public static final ClassName WAIT_OPTIONS = ClassName.get(WaitOptions.class);
    public static final ClassName PAGING = ClassName.get(Paging.class);
    public static final ClassName PAGES = ClassName.get(Pages.class);
    public static final ClassName WEBHOOK_READER = ClassName.get(WebhookReader.class);
    public static final ClassName WEBHOOK_VERIFIER = ClassName.get(WebhookVerifier.class);
    public static final ClassName VALIDATION_POLICY = ClassName.get(ValidationPolicy.class);
    public static final ClassName DOWNLOAD = ClassName.get(Download.class);
    public static final ClassName DOWNLOAD_OPTIONS = ClassName.get(DownloadOptions.class);

    public static final ClassName INVALID_REQUEST = ClassName.get(InvalidRequestException.class);
    public static final ClassName INVALID_ARGUMENT = ClassName.get(InvalidArgumentException.class);
    public static final ClassName MISSING_SETTING = ClassName.get(MissingSettingException.class);
    public static final ClassName INVALID_SETTING = ClassName.get(InvalidSettingException.class);
    public static final ClassName WEBHOOK_REFUSED = ClassName.get(WebhookRefusedException.class);
    public static final ClassName INVALID_WEBHOOK = ClassName.get(InvalidWebhookException.class);
    public static final ClassName API_STATUS = ClassName.get(ApiStatusException.class);
    public static final ClassName CALL_FAILED = ClassName.get(CallException.class);
    public static final ClassName WAIT_FAILED = ClassName.get(WaitFailedException.class);
    public static final ClassName WAIT_TIMEOUT = ClassName.get(WaitTimeoutException.class);
    public static final ClassName MISSING_ID = ClassName.get(MissingIdException.class);
    public static final ClassName DOWNLOAD_FAILED = ClassName.get(DownloadFailedException.class);

    private RuntimeTypes() {}
}
