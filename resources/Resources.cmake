# Data the program carries inside itself. Adding a file to a folder here needs no change anywhere else.
function(postern_add_data target)
  set(base ${PROJECT_SOURCE_DIR}/resources)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS
    ${base}/schema/*.sql ${base}/rules/*.sql ${base}/rules/*.json ${base}/words/*.json ${base}/sources/*.yaml ${base}/escalation/*.yaml ${base}/sigma/*.yaml
    ${base}/geo/*.txt ${base}/demo/data/*)
  qt_add_resources(${target} data PREFIX "/" BASE ${base} FILES ${files})
  # What each rule was proved with, for whoever reads the rule.
  file(GLOB proofs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/rules/*.json)
  qt_add_resources(${target} proofs PREFIX "/proofs" BASE ${PROJECT_SOURCE_DIR}/tests/rules FILES ${proofs})
endfunction()
