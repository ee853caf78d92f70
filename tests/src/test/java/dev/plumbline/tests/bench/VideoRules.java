package dev.plumbline.tests.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Set;

/** The rules that tie the fields of a video request together. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VideoRules.Rules.class)
public @interface VideoRules {

    /** Part of every constraint. */
    String message() default "the fields do not go together";

    /** Part of every constraint. */
    Class<?>[] groups() default {};

    /** Part of every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The rules in Java. */
    final class Rules implements ConstraintValidator<VideoRules, AnnotatedRequest> {

        private static final Set<String> RATIOS = Set.of("16:9", "9:16");
        private static final Set<BigDecimal> SECONDS =
                Set.of(BigDecimal.valueOf(4), BigDecimal.valueOf(6), BigDecimal.valueOf(8));

        @Override
        public boolean isValid(AnnotatedRequest request, ConstraintValidatorContext context) {
            boolean size = holds(
                    request.size() == null
                            || request.model() == null
                            || request.model().endsWith("-" + request.size()),
                    "size",
                    context);
            boolean mode = holds(isMode(request), "mode", context);
            boolean duration = holds(isDuration(request), "duration", context);
            return size && mode && duration;
        }

        private static boolean holds(boolean holds, String property, ConstraintValidatorContext context) {
            if (!holds) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{property} does not go with the other fields")
                        .addPropertyNode(property)
                        .addConstraintViolation();
            }
            return holds;
        }

        private static boolean isMode(AnnotatedRequest request) {
            if (request.video() != null) {
                return request.image() == null && request.images() == null && request.lastImage() == null;
            }
            if (request.images() != null) {
                return request.image() == null
                        && request.lastImage() == null
                        && (request.model() == null || !request.model().contains("fast"));
            }
            return request.image() != null
                    || request.lastImage() == null
                            && request.prompt() != null
                            && (request.aspectRatio() == null || RATIOS.contains(request.aspectRatio()));
        }

        private static boolean isDuration(AnnotatedRequest request) {
            BigDecimal duration = request.duration();
            return duration == null || (request.video() == null ? SECONDS.contains(duration) : duration.scale() <= 0);
        }
    }
}
