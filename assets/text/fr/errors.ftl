# errors.ftl
