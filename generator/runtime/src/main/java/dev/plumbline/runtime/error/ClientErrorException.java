package dev.plumbline.runtime.error;

/** 4xx: the server refuses the request. */
@SuppressWarnings("serial")
public class ClientErrorException extends ApiStatusException {

    private static final int REQUEST_TIMEOUT = 408;

    ClientErrorException(FailedResponse reply) {
        super(reply, reply.status() == REQUEST_TIMEOUT);
    }

    static ClientErrorException refused(FailedResponse reply) {
        return switch (reply.status()) {
            case 400 -> new BadRequestException(reply);
            case 401 -> new UnauthorizedException(reply);
            case 403 -> new ForbiddenException(reply);
            case 404 -> new NotFoundException(reply);
            case 409 -> new ConflictException(reply);
            case 422 -> new UnprocessableException(reply);
            case 429 -> new TooManyRequestsException(reply);
            default -> new ClientErrorException(reply);
        };
    }
}
