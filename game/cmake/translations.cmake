# SPDX-License-Identifier: MIT
# Every assets/translations/<tag>.po becomes translations/<tag>.mo beside the program; installed, it stands in
# share/receipts/translations. A language is added by its file alone.
find_program(RECEIPTS_MSGFMT msgfmt REQUIRED)

set(compiled)
file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/assets/translations/*.po)
foreach(catalogue IN LISTS catalogues)
    get_filename_component(tag ${catalogue} NAME_WLE)
    set(output ${PROJECT_BINARY_DIR}/translations/${tag}.mo)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/translations
        COMMAND ${RECEIPTS_MSGFMT} --check --output-file=${output} ${catalogue}
        DEPENDS ${catalogue} COMMENT "Compiling translation ${tag}" VERBATIM)
    list(APPEND compiled ${output})
endforeach()
add_custom_target(translations ALL DEPENDS ${compiled})
add_dependencies(receipts translations)
install(FILES ${compiled} DESTINATION ${CMAKE_INSTALL_DATADIR}/receipts/translations)

if(RECEIPTS_TESTS)
    add_subdirectory(tests/translations)
endif()
