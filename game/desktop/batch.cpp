// SPDX-License-Identifier: MIT
#include "desktop/batch.h"

#include "desktop/gl.h"

namespace desktop {

namespace {

// Nothing but a fetch: what is in any way more than that, Mesa's software renderer does not draw by copying.
const char* const vertex_source = "#version 120\n"
                                  "attribute vec2 place;\n"
                                  "attribute vec2 texel;\n"
                                  "uniform vec3 scale;\n"
                                  "varying vec2 from;\n"
                                  "void main() {\n"
                                  "    from = texel * scale.z;\n"
                                  "    gl_Position = vec4(place * scale.xy + vec2(-1.0, 1.0), 0.0, 1.0);\n"
                                  "}\n";
const char* const fragment_source = "#version 120\n"
                                    "uniform sampler2D page;\n"
                                    "varying vec2 from;\n"
                                    "void main() { gl_FragColor = texture2D(page, from); }\n";

constexpr unsigned place_slot = 0;
constexpr unsigned texel_slot = 1;

void attach(unsigned program, unsigned kind, const char* source)
{
    const unsigned shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    glAttachShader(program, shader);
    glDeleteShader(shader); // with the program it is attached to
}

unsigned make_program()
{
    const unsigned program = glCreateProgram();
    attach(program, GL_VERTEX_SHADER, vertex_source);
    attach(program, GL_FRAGMENT_SHADER, fragment_source);
    glBindAttribLocation(program, place_slot, "place");
    glBindAttribLocation(program, texel_slot, "texel");
    glLinkProgram(program);
    return program;
}

float unit(std::uint8_t channel, std::uint8_t alpha)
{
    return static_cast<float>(channel * alpha) / (255.0F * 255.0F);
}

}

Batch::Batch()
{
    constexpr std::size_t full_screen = 12'000;
    m_vertices.reserve(full_screen);
}

Batch::~Batch()
{
    const TransientContextLock context;
    glDeleteProgram(m_program);
}

void Batch::begin(ui::Size size)
{
    if (m_program == 0) {
        m_program = make_program();
        m_scale = glGetUniformLocation(m_program, "scale");
    }
    m_size = size;
    m_texture = 0;
    glViewport(0, 0, static_cast<int>(size.width), static_cast<int>(size.height));
    glUseProgram(m_program);
    glUniform3f(m_scale, 2 / size.width, -2 / size.height, 1.0F / static_cast<float>(Atlas::side));
    glEnableVertexAttribArray(place_slot);
    glEnableVertexAttribArray(texel_slot);
    glEnable(GL_SCISSOR_TEST);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_BLEND);
    m_blend = Blend::Over;
    m_clip = {};
    clip({0, 0, size.width, size.height});
}

void Batch::clip(const ui::Rect& rect)
{
    if (rect == m_clip) {
        return;
    }
    flush();
    m_clip = rect;
    glScissor(static_cast<int>(rect.x), static_cast<int>(m_size.height - rect.bottom()), static_cast<int>(rect.width),
              static_cast<int>(rect.height));
}

void Batch::use(Blend blend, unsigned texture)
{
    if (m_first) {
        blend = Blend::Over; // gives the same: a driver in software compiles each way, and the first picture is awaited
    }
    if (blend == m_blend && texture == m_texture) {
        return;
    }
    flush();
    if (blend != m_blend) {
        blend == Blend::Over ? glEnable(GL_BLEND) : glDisable(GL_BLEND);
    }
    m_blend = blend;
    m_texture = texture;
}

void Batch::add(const ui::Rect& rect, ui::Point first_texel, ui::Point last_texel)
{
    const Vertex a{rect.origin(), first_texel};
    const Vertex b{{rect.right(), rect.y}, {last_texel.x, first_texel.y}};
    const Vertex c{{rect.right(), rect.bottom()}, last_texel};
    const Vertex d{{rect.x, rect.bottom()}, {first_texel.x, last_texel.y}};
    m_vertices.insert(m_vertices.end(), {a, b, c, a, c, d});
}

void Batch::fill(const ui::Rect& rect, ui::Color color)
{
    const ui::Rect before = m_clip;
    flush();
    clip(ui::intersection(before, rect));
    glClearColor(unit(color.r, color.a), unit(color.g, color.a), unit(color.b, color.a),
                 static_cast<float>(color.a) / 255.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    clip(before);
}

void Batch::end()
{
    flush();
    glDisable(GL_SCISSOR_TEST);
    glDisableVertexAttribArray(place_slot);
    glDisableVertexAttribArray(texel_slot);
    glBindTexture(GL_TEXTURE_2D, 0);
    glUseProgram(0);
    m_first = false;
}

void Batch::flush()
{
    if (m_vertices.empty()) {
        return;
    }
    glBindTexture(GL_TEXTURE_2D, m_texture); // which an upload in between may have changed
    glVertexAttribPointer(place_slot, 2, GL_FLOAT, GL_FALSE, sizeof(Vertex), &m_vertices.front().at);
    glVertexAttribPointer(texel_slot, 2, GL_FLOAT, GL_FALSE, sizeof(Vertex), &m_vertices.front().texel);
    glDrawArrays(GL_TRIANGLES, 0, static_cast<int>(m_vertices.size()));
    m_vertices.clear();
}

}
