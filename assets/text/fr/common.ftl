# common.ftl
